import { sql } from 'drizzle-orm';
import { isEndedOutcome, isTerminal } from '@/lib/campaign/outcome';
import type { CampaignStatus } from '@/lib/campaign/tally';
import type { Db } from '@/lib/server/db/client';
import { type CallRecord, FIELD } from './call-record';
import type { WatchMemory } from './memory';

/** What this process knows to be written down of a campaign's calls. */
export type NotedCalls = { callIds: Set<string>; isComplete: boolean };

/** Calls in one statement: the embedded database answers nobody while it runs one. */
const AT_ONCE = 1_000;

type Reading = { campaignId: string; status: CampaignStatus; records: readonly CallRecord[] };
type NewCall = { id: string; number: string; at: number; outcome: string };

/**
 * Writes down the calls that ended since the last reading, by number: what "called lately" and a number's
 * history are made of. An ended call does not change, so each is written once. A reading without new ones
 * costs no question to the database.
 */
export async function noteCalls(
  db: Db,
  memory: Pick<WatchMemory, 'noted'>,
  { campaignId, status, records }: Reading,
): Promise<void> {
  const isComplete = isTerminal(status) && !records.some(isOnTheLine);
  const noted = memory.noted.get(campaignId) ?? (await readNoted(db, campaignId));
  const fresh = records.flatMap((record) => toNewCall(record, noted.callIds));
  if (fresh.length === 0 && noted.isComplete === isComplete) {
    memory.noted.set(campaignId, noted);
    return;
  }
  const settled = noted.callIds.size + fresh.length;
  await writeCalls(db, { campaignId, fresh, isComplete, settled });
  // Only now: what the database did not take is written by the next reading.
  for (const { id } of fresh) noted.callIds.add(id);
  memory.noted.set(campaignId, { ...noted, isComplete });
}

function isOnTheLine(record: CallRecord): boolean {
  return record[FIELD.callId] !== null && record[FIELD.outcome] === 'in-progress';
}

function toNewCall(record: CallRecord, known: ReadonlySet<string>): NewCall[] {
  const [id, number, outcome] = [record[1], record[2], record[FIELD.outcome]];
  if (id === null || number === null || !isEndedOutcome(outcome) || known.has(id)) return [];
  const at = record[FIELD.startedMs] ?? record[FIELD.endedMs];
  return at === null ? [] : [{ id, number, at, outcome }];
}

async function readNoted(db: Db, campaignId: string): Promise<NotedCalls> {
  const { rows } = await db.execute<{ ids: string[]; isComplete: boolean }>(sql`
    select coalesce((select jsonb_agg(call_id) from number_calls
        where campaign_id = ${campaignId}), '[]'::jsonb) as ids,
      exists (select 1 from called_campaigns
        where campaign_id = ${campaignId} and complete_at is not null) as "isComplete"`);
  const [row] = rows;
  return { callIds: new Set(row?.ids), isComplete: row?.isComplete ?? false };
}

type Writing = { campaignId: string; fresh: NewCall[]; isComplete: boolean; settled: number };

async function writeCalls(
  db: Db,
  { campaignId, fresh, isComplete, settled }: Writing,
): Promise<void> {
  await db.transaction(async (tx) => {
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      await insertCalls(tx, { campaignId, calls: fresh.slice(from, from + AT_ONCE) });
    }
    const completeAt = isComplete ? sql`now()` : sql`null::timestamptz`;
    await tx.execute(sql`
      insert into called_campaigns (campaign_id, settled_calls, complete_at)
      values (${campaignId}, ${settled}::int, ${completeAt})
      on conflict (campaign_id) do update
        set settled_calls = excluded.settled_calls, complete_at = excluded.complete_at, failures = 0`);
  });
}

function insertCalls(tx: Db, { campaignId, calls }: { campaignId: string; calls: NewCall[] }) {
  return tx.execute(sql`
    insert into number_calls (call_id, number, campaign_id, at, outcome)
    select call->>'id', call->>'number', ${campaignId},
      to_timestamp((call->>'at')::float8 / 1000), call->>'outcome'
    from jsonb_array_elements(${JSON.stringify(calls)}::jsonb) call
    on conflict (call_id) do nothing`);
}
