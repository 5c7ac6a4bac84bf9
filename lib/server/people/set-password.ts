import 'server-only';
import { and, eq } from 'drizzle-orm';
import { accounts, sessions } from '../db/schema';
import type { Db } from '../db/types';

type NewPassword = {
  /** As the sign-in library hashes it. */
  hash: string;
  /** Only where this is still the hash: another change came first otherwise. */
  instead?: string | null;
};

/** Sets a password and ends all sessions of its person. False when it was changed by somebody meanwhile. */
export async function setPassword(
  tx: Db,
  personId: string,
  { hash, instead }: NewPassword,
): Promise<boolean> {
  const changed = await tx
    .update(accounts)
    .set({ password: hash, updatedAt: new Date() })
    .where(
      and(
        eq(accounts.userId, personId),
        eq(accounts.providerId, 'credential'),
        instead ? eq(accounts.password, instead) : undefined,
      ),
    )
    .returning({ id: accounts.id });
  if (changed.length === 0) return false;
  await tx.delete(sessions).where(eq(sessions.userId, personId));
  return true;
}
