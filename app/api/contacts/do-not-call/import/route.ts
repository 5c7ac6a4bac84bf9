import { answerRoute } from '@/lib/server/answer-route';
import { readGzipJson } from '@/lib/server/contacts';
import { importToDoNotCall } from '@/lib/server/do-not-call';
import { parseInput } from '@/lib/server/parse-input';
import { ImportNumbers } from '@/lib/server/suppression';

/** Each campaign that holds some of them is read and sent whole. */
export const maxDuration = 120;

export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor }) => {
    const input = parseInput(ImportNumbers, await readGzipJson(request));
    return Response.json(await importToDoNotCall(input, { actor }));
  });
}
