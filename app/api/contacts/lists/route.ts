import { answerRoute } from '@/lib/server/answer-route';
import { cleanText } from '@/lib/server/clean-text';
import { createList, listLists, readJson } from '@/lib/server/contacts';

export function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('search') ?? '';
  const search = cleanText(asked.slice(0, 200));
  return answerRoute(request, { permission: 'see' }, async () =>
    Response.json(await listLists({ search })),
  );
}

export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor }) => {
    const ref = await createList({ actor, list: await readJson(request) });
    return Response.json(ref, { status: 201 });
  });
}
