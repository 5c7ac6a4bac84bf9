import 'server-only';
import { sql } from 'drizzle-orm';
import type { ReachOutcome } from '@/lib/contacts/do-not-call/do-not-call';
import type { Db } from '@/lib/server/db/client';

/** What became of some entries' numbers in one campaign; a launch's key where it has no id yet. */
export type NewReach = {
  campaignId: string;
  name: string;
  startsAt: string | null;
  outcome: ReachOutcome;
  entryIds: readonly number[];
};

const SETTLED: ReadonlySet<ReachOutcome> = new Set(['taken-out', 'stopped', 'over']);

/** Keeps it with the entries; what was settled stays settled. */
export async function storeReach(db: Db, reach: NewReach): Promise<void> {
  const { campaignId, name, startsAt, outcome, entryIds } = reach;
  if (entryIds.length === 0) return;
  const settled = SETTLED.has(outcome) ? sql`now()` : sql`null::timestamptz`;
  await db.execute(sql`
    insert into do_not_call_reach as r
      (entry_id, campaign_id, campaign_name, starts_at, outcome, settled_at)
    select value::bigint, ${campaignId}, ${name}, ${startsAt}::timestamptz, ${outcome}, ${settled}
    from jsonb_array_elements_text(${JSON.stringify(entryIds)}::jsonb)
    on conflict (entry_id, campaign_id) do update
      set outcome = excluded.outcome, starts_at = excluded.starts_at, at = now(),
        settled_at = excluded.settled_at
      where r.settled_at is null`);
}

/**
 * A campaign was read: entries it was only thought to hold, or holds no more, wait for it no longer. `held`
 * are those it held.
 */
export async function dropGuesses(
  db: Db,
  { campaignId, held }: { campaignId: string; held: readonly number[] },
): Promise<void> {
  const others = sql`campaign_id = ${campaignId} and settled_at is null and entry_id <> all(
    array(select value::bigint from jsonb_array_elements_text(${JSON.stringify(held)}::jsonb)))`;
  await db.execute(sql`
    delete from do_not_call_reach where ${others} and outcome in ('waiting', 'unreachable')`);
  await db.execute(sql`
    update do_not_call_reach set outcome = 'taken-out', at = now(), settled_at = now()
    where ${others}`);
}

/** Campaigns that entries still wait for. */
export async function readUnsettled(
  db: Db,
): Promise<{ campaignId: string; name: string; entryIds: number[] }[]> {
  const { rows } = await db.execute<{ campaignId: string; name: string; entryIds: number[] }>(sql`
    select campaign_id as "campaignId", max(campaign_name) as name,
      jsonb_agg(entry_id) as "entryIds"
    from do_not_call_reach where settled_at is null
    group by campaign_id order by min(at)`);
  return rows;
}
