import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { findListed } from './find-listed';
import { NOT_E164 } from './not-e164';

type Share = { listId: string; revision: number; from: number; to: number };

/** Positions `from` ≤ p < `to` of the list whose number is on do-not-call at this moment, ascending. */
export async function findSuppressed(share: Share, db: Db): Promise<number[]> {
  const [asWritten, behind] = await Promise.all([findByNumber(share, db), findBehind(share, db)]);
  return [...new Set([...asWritten, ...behind])].sort((a, b) => a - b);
}

async function findByNumber({ listId, revision, from, to }: Share, db: Db): Promise<number[]> {
  const { rows } = await db.execute<{ position: number }>(sql`
    select c.position from contacts c
    join do_not_call d on d.number = c.e164 and d.removed_at is null
    where c.list_id = ${listId}::uuid and c.revision = ${revision}::int
      and c.position >= ${from}::int and c.position < ${to}::int`);
  return rows.map(({ position }) => position);
}

/** Trunk numbers and SIP addresses, by the public number behind them. */
async function findBehind({ listId, revision, from, to }: Share, db: Db): Promise<number[]> {
  const { rows } = await db.execute<{ position: number; number: string }>(sql`
    select c.position, c.e164 as number from contacts c
    join contact_list_revisions r on r.list_id = c.list_id and r.revision = c.revision
    where c.list_id = ${listId}::uuid and c.revision = ${revision}::int
      and c.position >= ${from}::int and c.position < ${to}::int
      and r.report->>'numberRule' = 'any' and ${NOT_E164}`);
  const listed = await findListed(
    rows.map(({ number }) => number),
    db,
  );
  return rows.flatMap(({ position, number }) => (listed.has(number) ? [position] : []));
}
