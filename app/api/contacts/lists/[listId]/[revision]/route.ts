import { answerRoute } from '@/lib/server/answer-route';
import { readFacts, readListRef } from '@/lib/server/contacts';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ listId: string; revision: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const withSample = actor.permissions.has('see-contacts');
    const facts = await readFacts(readListRef(await params), { withSample });
    if (facts) return Response.json(facts);
    throw new DomainError('not-found', 'This contact list does not exist, or was never completed.');
  });
}
