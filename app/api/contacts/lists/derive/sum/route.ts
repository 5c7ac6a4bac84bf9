import { Derivation } from '@/lib/contacts/lists/list-derivation';
import { answerRoute } from '@/lib/server/answer-route';
import { readJson, sumDerivation } from '@/lib/server/contacts';
import { parseInput } from '@/lib/server/parse-input';

/** What would come of a `Derivation` → `DerivationSum`. Nothing is made. */
export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async () =>
    Response.json(await sumDerivation(parseInput(Derivation, await readJson(request)))),
  );
}
