import 'server-only';
import { createHash } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import { signInFailures } from '../db/schema';
import type { Db } from '../db/types';

/** Wrong passwords that cost nothing; after them 1, 2, 4, 8, then 15 minutes for each further try. */
const FREE_TRIES = 5;
const MINUTE = 60_000;
const LONGEST = 15 * MINUTE;
const FORGOTTEN_AFTER = 24 * 60 * MINUTE;

/** What is tried: an account or the set-up token. Only its hash is kept. */
export function attemptKey(kind: 'account' | 'set-up', name: string): string {
  return createHash('sha256').update(`${kind}:${name}`).digest('hex');
}

/**
 * Counts a try before it is made, so that many at once can't slip through together. Returns 0 when it may
 * be made, else how long to wait in ms. The same for accounts that don't exist.
 */
export async function beginAttempt(db: Db, key: string, now: number): Promise<number> {
  const at = new Date(now);
  const forgotten = new Date(now - FORGOTTEN_AFTER);
  const { count, lastAt } = signInFailures;
  const isOld = sql`${lastAt} < ${forgotten.toISOString()}`;
  const waited = sql`${lastAt} + least(power(2, least(${count}, 20) - ${FREE_TRIES}) * ${MINUTE}, ${LONGEST}) * interval '1 millisecond' <= ${at.toISOString()}`;
  const [begun] = await db
    .insert(signInFailures)
    .values({ key, count: 1, lastAt: at })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: { count: sql`case when ${isOld} then 1 else ${count} + 1 end`, lastAt: at },
      setWhere: sql`${count} < ${FREE_TRIES} or ${isOld} or ${waited}`,
    })
    .returning({ count });
  return begun ? 0 : remainingWait(db, key, now);
}

/** After a right password; old entries go with it. */
export async function forgetAttempts(db: Db, key: string, now: number): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.key, key));
  await db.delete(signInFailures).where(lt(signInFailures.lastAt, new Date(now - FORGOTTEN_AFTER)));
}

async function remainingWait(db: Db, key: string, now: number): Promise<number> {
  const [row] = await db.select().from(signInFailures).where(eq(signInFailures.key, key));
  if (!row) return 0;
  const delay = Math.min(2 ** Math.min(row.count - FREE_TRIES, 20) * MINUTE, LONGEST);
  return Math.max(1_000, row.lastAt.getTime() + delay - now);
}
