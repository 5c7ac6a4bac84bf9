import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import { readGzipJson, readListRef, receiveChunk } from '@/lib/server/contacts';
import { DomainError } from '@/lib/server/errors';

type Params = { listId: string; revision: string; n: string };
type Context = { params: Promise<Params> };

const Part = z.coerce.number().int().min(0).max(1_000_000);

export function PUT(request: Request, { params }: Context): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async () => {
    const given = await params;
    const ref = readListRef(given);
    const rows = await readGzipJson(request);
    await receiveChunk({ ...ref, n: readPart(given.n), rows });
    return new Response(null, { status: 204 });
  });
}

function readPart(n: string): number {
  const read = Part.safeParse(n);
  if (read.success) return read.data;
  throw new DomainError('bad-input', 'This is not the number of a part. Nothing was stored.');
}
