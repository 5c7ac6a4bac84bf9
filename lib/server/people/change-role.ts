import 'server-only';
import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import type { Role } from '../auth/permissions';
import { people } from '../db/schema';
import { administer, refuseSelf } from './administer';
import { findPerson } from './find-person';
import { revokeLinksBy } from './revoke-links';

type RoleChange = { personId: string; role: Role };

/** @throws DomainError `not-allowed` for one's own role, `conflict` for the last administrator's, `not-found` */
export function changeRole(
  { personId, role }: RoleChange,
  { actor }: { actor: Actor },
): Promise<null> {
  const entry = { actor, action: 'person.change-role', target: personId };
  return administer(entry, async (tx) => {
    refuseSelf(actor, personId, 'Nobody changes their own role. Another administrator can.');
    const before = await findPerson(tx, personId);
    await tx.update(people).set({ role, updatedAt: new Date() }).where(eq(people.id, personId));
    if (role !== 'admin') await revokeLinksBy(tx, personId);
    return { value: null, detail: { from: before.role, to: role } };
  });
}
