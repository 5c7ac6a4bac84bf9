import 'server-only';
import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import { normaliseEmail } from '../auth/normalise-email';
import type { Role } from '../auth/permissions';
import { people } from '../db/schema';
import { DomainError } from '../errors';
import { administer } from './administer';
import { linkName } from './link-token';
import { makeLink, type OneTimeLink } from './make-link';
import { revokeInvitationsTo } from './revoke-links';

export type Invitation = { email: string; role: Role };
type Context = { actor: Actor; origin: string; now?: number };

/** A link by which one person joins, good for 7 days. An earlier one to the same address stops working. */
export function invitePerson(
  { email, role }: Invitation,
  { actor, origin, now = Date.now() }: Context,
): Promise<OneTimeLink> {
  const address = normaliseEmail(email);
  return administer({ actor, action: 'person.invite' }, async (tx) => {
    const here = await tx.select({ id: people.id }).from(people).where(eq(people.email, address));
    if (here.length > 0) {
      throw new DomainError('conflict', 'A person with this e-mail is here already.');
    }
    const replaced = await revokeInvitationsTo(tx, address);
    const link = { kind: 'invite', email: address, role, createdBy: actor.id } as const;
    const { made, tokenHash } = await makeLink(tx, { ...link, origin, now });
    return { value: made, target: linkName(tokenHash), detail: { role, replaced } };
  });
}
