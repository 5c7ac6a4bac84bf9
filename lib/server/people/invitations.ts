import 'server-only';
import { desc, eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import { getDb } from '../db/client';
import { people, personLinks } from '../db/schema';
import { administer } from './administer';
import { isOpenLink } from './link-kinds';
import { linkName } from './link-token';
import { revokeWhere } from './revoke-links';

/** An invitation nobody has used yet. `id` does not open it. Times are epoch ms. */
export type OpenInvitation = {
  id: string;
  email: string;
  role: string;
  invitedBy: string | null;
  expiresAt: number;
};

export async function listInvitations(now: number = Date.now()): Promise<OpenInvitation[]> {
  const db = await getDb();
  const rows = await db
    .select({ link: personLinks, invitedBy: people.name })
    .from(personLinks)
    .leftJoin(people, eq(people.id, personLinks.createdBy))
    .where(isOpenLink('invite', now))
    .orderBy(desc(personLinks.createdAt));
  return rows.map(({ link, invitedBy }) => ({
    id: link.tokenHash,
    email: link.email,
    role: link.role ?? '',
    invitedBy,
    expiresAt: link.expiresAt.getTime(),
  }));
}

/** One that was used or withdrawn meanwhile is left alone. */
export function revokeInvitation(id: string, { actor }: { actor: Actor }): Promise<null> {
  const entry = { actor, action: 'person.revoke-invitation', target: linkName(id) };
  return administer(entry, async (tx) => {
    const revoked = await revokeWhere(tx, eq(personLinks.tokenHash, id));
    return { value: null, detail: { revoked } };
  });
}
