import 'server-only';
import { sql } from 'drizzle-orm';
import type {
  NumberCall,
  NumberHistory,
  Reach,
  ReachOutcome,
} from '@/lib/contacts/do-not-call/do-not-call';
import { findHoldings } from '@/lib/server/contacts';
import { type Db, getDb } from '@/lib/server/db/client';
import { readEntriesOf } from '@/lib/server/suppression';

const MOST_CALLS = 200;

/** All that is kept of one number: its lists, the calls to it, its times on do-not-call. */
export async function readNumberHistory(number: string, given?: Db): Promise<NumberHistory> {
  const db = given ?? (await getDb());
  const entries = await readEntriesOf(number, db);
  const reaches = await readReaches(db, number);
  return {
    number,
    entries: entries.map((entry) => ({
      ...entry,
      reach: reaches.flatMap(({ entryId, ...reach }) => (entryId === entry.id ? [reach] : [])),
    })),
    lists: await findHoldings(number, db),
    calls: await readCalls(db, number),
  };
}

type ReachRow = Omit<Reach, 'startsAt' | 'at' | 'settledAt'> & {
  entryId: number;
  startsMs: number | null;
  atMs: number;
  settledMs: number | null;
};

async function readReaches(db: Db, number: string): Promise<(Reach & { entryId: number })[]> {
  const { rows } = await db.execute<ReachRow>(sql`
    select r.entry_id::float8 as "entryId", r.campaign_id as "campaignId",
      r.campaign_name as "campaignName", r.outcome,
      (extract(epoch from r.starts_at) * 1000)::float8 as "startsMs",
      (extract(epoch from r.at) * 1000)::float8 as "atMs",
      (extract(epoch from r.settled_at) * 1000)::float8 as "settledMs"
    from do_not_call_reach r join do_not_call d on d.id = r.entry_id
    where d.number = ${number} order by r.at desc`);
  return rows.map(({ startsMs, atMs, settledMs, outcome, ...row }) => ({
    ...row,
    // Guaranteed by `storeReach`, the only writer of the column.
    outcome: outcome as ReachOutcome,
    startsAt: toIso(startsMs),
    at: new Date(atMs).toISOString(),
    settledAt: toIso(settledMs),
  }));
}

async function readCalls(db: Db, number: string): Promise<NumberCall[]> {
  const { rows } = await db.execute<Omit<NumberCall, 'at'> & { atMs: number }>(sql`
    select c.call_id as "callId", c.campaign_id as "campaignId", campaigns.name as "campaignName",
      (extract(epoch from c.at) * 1000)::float8 as "atMs", c.outcome
    from number_calls c left join campaigns on campaigns.id = c.campaign_id
    where c.number = ${number} order by c.at desc limit ${MOST_CALLS}`);
  return rows.map(({ atMs, ...row }) => ({ ...row, at: new Date(atMs).toISOString() }));
}

function toIso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
