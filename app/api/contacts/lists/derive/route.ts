import { DeriveRequest } from '@/lib/contacts/lists/list-derivation';
import { answerRoute } from '@/lib/server/answer-route';
import { deriveLists, readJson } from '@/lib/server/contacts';
import { parseInput } from '@/lib/server/parse-input';

/** A list of a million takes a minute to be made. */
export const maxDuration = 300;

/** Makes new lists out of stored ones: a `DeriveRequest` → `DerivedLists`. */
export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor }) => {
    const asked = parseInput(DeriveRequest, await readJson(request));
    return Response.json(await deriveLists({ ...asked, actor }), { status: 201 });
  });
}
