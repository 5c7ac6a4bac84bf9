import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';

type Share = { listId: string; revision: number; from: number; to: number };

/** Positions `from` ≤ p < `to` of the list whose number is on do-not-call at this moment, ascending. */
export async function findSuppressed(
  { listId, revision, from, to }: Share,
  db: Db,
): Promise<number[]> {
  const { rows } = await db.execute<{ position: number }>(sql`
    select c.position from contacts c
    join do_not_call d on d.number = c.e164 and d.removed_at is null
    where c.list_id = ${listId}::uuid and c.revision = ${revision}::int
      and c.position >= ${from}::int and c.position < ${to}::int
    order by c.position`);
  return rows.map(({ position }) => position);
}
