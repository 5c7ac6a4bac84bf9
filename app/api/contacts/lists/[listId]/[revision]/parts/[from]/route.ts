import { z } from 'zod';
import { MAX_LIST_CONTACTS } from '@/lib/contacts/contact';
import { answerRoute } from '@/lib/server/answer-route';
import { readGzipJson, readListRef, receivePart } from '@/lib/server/contacts';
import { DomainError } from '@/lib/server/errors';

type Params = { listId: string; revision: string; from: string };
type Context = { params: Promise<Params> };

const Position = z.coerce.number().int().min(0).max(MAX_LIST_CONTACTS);

/** The contacts from position `from` on, gzipped; see `OpenedList`. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async () => {
    const given = await params;
    const ref = readListRef(given);
    const rows = await readGzipJson(request);
    await receivePart({ ...ref, from: readPosition(given.from), rows });
    return new Response(null, { status: 204 });
  });
}

function readPosition(from: string): number {
  const read = Position.safeParse(from);
  if (read.success) return read.data;
  throw new DomainError('bad-input', 'This is not a position in a list. Nothing was stored.');
}
