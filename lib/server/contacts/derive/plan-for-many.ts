import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';

/**
 * For the rest of the transaction: statements over whole lists. A list that has just been stored has no
 * statistics yet (the embedded database never has any), and a planner that takes it for a few rows joins two
 * of a million row by row.
 */
export async function planForMany(tx: Db): Promise<void> {
  await tx.execute(sql`set local enable_nestloop = off`);
  await tx.execute(sql`set local work_mem = '64MB'`);
  await tx.execute(sql`set local jit = off`);
}
