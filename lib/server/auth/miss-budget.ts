import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, gt, sql } from 'drizzle-orm';
import { rateLimits } from '../db/schema';
import type { Db } from '../db/types';

const MINUTE = 60_000;
/** Wrong links a minute: of one address, or of everybody together where addresses can't be told apart. */
const OWN = 20;
const SHARED = 120;

/** Links can't be guessed, they are long enough; this keeps trying cheap for us. */
export async function isOverBudget(db: Db, ip: string | null, now: number): Promise<boolean> {
  const [row] = await db
    .select({ count: rateLimits.count })
    .from(rateLimits)
    .where(and(eq(rateLimits.key, keyOf(ip)), gt(rateLimits.lastRequest, now - MINUTE)));
  return (row?.count ?? 0) >= (ip === null ? SHARED : OWN);
}

export async function countMiss(db: Db, ip: string | null, now: number): Promise<void> {
  const { count, lastRequest } = rateLimits;
  const isOld = sql`${lastRequest} <= ${now - MINUTE}`;
  await db
    .insert(rateLimits)
    .values({ id: randomUUID(), key: keyOf(ip), count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isOld} then 1 else ${count} + 1 end`,
        lastRequest: sql`case when ${isOld} then ${now} else ${lastRequest} end`,
      },
    });
}

function keyOf(ip: string | null): string {
  return `link:${ip ?? 'unknown'}`;
}
