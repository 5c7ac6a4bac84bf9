import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import { readRepeats } from '@/lib/server/launches';
import { parseInput } from '@/lib/server/parse-input';

const Query = z.object({
  listId: z.uuid(),
  revision: z.coerce.number().int().positive().max(1e6),
  from: z.coerce.number().int().nonnegative().max(1e6).default(0),
});

/** `?listId=…&revision=…&from=…` → `{repeats}`: launches of the same contacts in the last 24 hours. */
export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'operate' }, async () => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return Response.json({ repeats: await readRepeats(parseInput(Query, query)) });
  });
}
