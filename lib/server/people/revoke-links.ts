import 'server-only';
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { personLinks } from '../db/schema';
import type { Db } from '../db/types';

/** Links that let this person set a password. */
export function revokeLinksFor(tx: Db, personId: string): Promise<number> {
  return revokeWhere(tx, eq(personLinks.personId, personId));
}

/** Links this person made: who may no longer administer leaves no way in behind. */
export function revokeLinksBy(tx: Db, personId: string): Promise<number> {
  return revokeWhere(tx, eq(personLinks.createdBy, personId));
}

/** Invitations to this address, so that only the newest works. */
export function revokeInvitationsTo(tx: Db, email: string): Promise<number> {
  return revokeWhere(tx, and(eq(personLinks.kind, 'invite'), eq(personLinks.email, email)));
}

/** Returns how many were open, not looking at their end. */
export async function revokeWhere(tx: Db, which: SQL | undefined): Promise<number> {
  const revoked = await tx
    .update(personLinks)
    .set({ revokedAt: new Date() })
    .where(and(which, isNull(personLinks.usedAt), isNull(personLinks.revokedAt)))
    .returning({ tokenHash: personLinks.tokenHash });
  return revoked.length;
}
