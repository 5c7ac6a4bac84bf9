import 'server-only';
import type { Actor } from '../auth/actor';
import { DomainError } from '../errors';
import { administer, refuseSelf } from './administer';
import { findPerson } from './find-person';
import { linkName } from './link-token';
import { makeLink, type OneTimeLink } from './make-link';
import { revokeLinksFor } from './revoke-links';

type Context = { actor: Actor; origin: string; now?: number };

/** A link by which a person sets a new password, good for 24 hours and once. Earlier ones stop working. */
export function makeResetLink(
  personId: string,
  { actor, origin, now = Date.now() }: Context,
): Promise<OneTimeLink> {
  const entry = { actor, action: 'person.make-reset-link', target: personId };
  return administer(entry, async (tx) => {
    refuseSelf(actor, personId, 'Change your own password under Your account.');
    const { email, disabledAt } = await findPerson(tx, personId);
    if (disabledAt !== null) {
      throw new DomainError('conflict', 'This person is disabled. Enable them first.');
    }
    const replaced = await revokeLinksFor(tx, personId);
    const link = { kind: 'reset', email, personId, createdBy: actor.id } as const;
    const { made, tokenHash } = await makeLink(tx, { ...link, origin, now });
    return { value: made, detail: { link: linkName(tokenHash), replaced } };
  });
}
