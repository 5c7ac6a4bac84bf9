import { answerRoute } from '@/lib/server/answer-route';
import { readGzipJson } from '@/lib/server/contacts';
import { readScreenRequest, screenNumbers } from '@/lib/server/suppression';

export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async () => {
    const asked = readScreenRequest(await readGzipJson(request));
    return Response.json({ hits: await screenNumbers(asked) });
  });
}
