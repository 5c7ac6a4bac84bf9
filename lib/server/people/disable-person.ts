import 'server-only';
import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import { people, sessions } from '../db/schema';
import { administer, refuseSelf } from './administer';
import { findPerson } from './find-person';
import { revokeLinksBy, revokeLinksFor } from './revoke-links';

/**
 * Signs a person out everywhere and keeps them out; links they made or were given stop working.
 *
 * @throws DomainError `not-allowed` for oneself, `conflict` for the last administrator, `not-found`
 */
export function disablePerson(personId: string, { actor }: { actor: Actor }): Promise<null> {
  const entry = { actor, action: 'person.disable', target: personId };
  return administer(entry, async (tx) => {
    refuseSelf(actor, personId, 'Nobody disables themselves. Another administrator can.');
    await findPerson(tx, personId);
    await setDisabled(tx, personId, new Date());
    const ended = await tx
      .delete(sessions)
      .where(eq(sessions.userId, personId))
      .returning({ id: sessions.id });
    await revokeLinksBy(tx, personId);
    await revokeLinksFor(tx, personId);
    return { value: null, detail: { sessionsEnded: ended.length } };
  });
}

/** Lets a disabled person sign in again, with the role and the password they had. */
export function enablePerson(personId: string, { actor }: { actor: Actor }): Promise<null> {
  const entry = { actor, action: 'person.enable', target: personId };
  return administer(entry, async (tx) => {
    await findPerson(tx, personId);
    await setDisabled(tx, personId, null);
    return { value: null };
  });
}

async function setDisabled(tx: Parameters<typeof findPerson>[0], id: string, at: Date | null) {
  await tx.update(people).set({ disabledAt: at, updatedAt: new Date() }).where(eq(people.id, id));
}
