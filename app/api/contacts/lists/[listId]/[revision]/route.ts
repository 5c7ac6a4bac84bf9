import { z } from 'zod';
import { type AudienceFacts, MAX_LIST_CONTACTS } from '@/lib/contacts/contact';
import { answerRoute } from '@/lib/server/answer-route';
import { readFacts, readListRef } from '@/lib/server/contacts';
import { DomainError } from '@/lib/server/errors';

/** The values of a column may be names and addresses of people: for who sees contacts, or plans calls by them. */
function withoutValues(facts: AudienceFacts): AudienceFacts {
  return { ...facts, columns: facts.columns.map((column) => ({ ...column, values: null })) };
}

type Context = { params: Promise<{ listId: string; revision: string }> };

const From = z.coerce.number().int().min(0).max(MAX_LIST_CONTACTS).catch(0);

/** What is known of the share a campaign takes from contact `?from=` on; without it from the first. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const withSample = actor.permissions.has('see-contacts');
    const from = From.parse(new URL(request.url).searchParams.get('from') ?? 0);
    const facts = await readFacts({ ...readListRef(await params), from }, { withSample });
    const withValues = withSample || actor.permissions.has('operate');
    if (facts) return Response.json(withValues ? facts : withoutValues(facts));
    throw new DomainError('not-found', 'This contact list does not exist, or was never completed.');
  });
}
