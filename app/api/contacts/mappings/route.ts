import { RememberedMapping } from '@/lib/contacts/mapping/remembered-mapping';
import { answerRoute } from '@/lib/server/answer-route';
import { readJson } from '@/lib/server/contacts';
import { rememberMapping } from '@/lib/server/contacts/mappings';
import { parseInput } from '@/lib/server/parse-input';

export function PUT(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor }) => {
    const mapping = parseInput(RememberedMapping, await readJson(request));
    await rememberMapping({ mapping, actor });
    return new Response(null, { status: 204 });
  });
}
