import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import { finishList, readJson, readListRef } from '@/lib/server/contacts';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ listId: string; revision: string }> };

const Finish = z.object({ count: z.number().int().nonnegative() });

export function POST(request: Request, { params }: Context): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor }) => {
    const ref = readListRef(await params);
    const { count } = readFinish(await readJson(request));
    return Response.json(await finishList({ ...ref, actor, count }));
  });
}

function readFinish(body: unknown): z.infer<typeof Finish> {
  const read = Finish.safeParse(body);
  if (read.success) return read.data;
  throw new DomainError('bad-input', 'The number of contacts is missing. The list was not stored.');
}
