import 'server-only';
import { sql } from 'drizzle-orm';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from '@/lib/server/campaigns';
import type { Db } from '@/lib/server/db/client';
import { describeError, log } from '@/lib/server/log';
import { findHolding, type Holding, type Listed } from './find-holding';
import { goThrough } from './go-through';
import { forgetLooks, readPendingLooks } from './looks';
import { reach } from './reach';
import { readUnsettled } from './store-reach';

/** For what is done by itself: nobody's name stands in the audit but the system's. */
export const SYSTEM: Actor = {
  ...{ id: 'system', name: 'Dialboard', role: 'operator', ip: null },
  permissions: new Set(['operate']),
};

/** Behind an answer: as long as a platform lets it go on. */
const BEHIND_MS = 60_000;

/**
 * Tries again what could not be done when a number was added: a launch of unknown outcome that was found,
 * a Vapi that did not answer, a save that was in the way, a campaign there was no time for. Goes on while it
 * may; returns how many campaigns it came to.
 */
export async function sweepListed(deps: WatchDeps, mayGoOn = () => true): Promise<number> {
  await forgetLooks(deps.db);
  let done = 0;
  await goThrough(await findDue(deps.db), async ({ entries, ...holding }) => {
    if (!mayGoOn()) return;
    await reach(holding, { entries, actor: SYSTEM, deps, isInTime: true });
    done += 1;
  });
  return done;
}

/** With the entries that wait for it; null: whoever is on the list. */
type Due = Holding & { entries: Listed[] | null };

/** Those that run first, for they cost no question to Vapi: they are only told. */
async function findDue(db: Db): Promise<Due[]> {
  const unsettled = await settleOver(db);
  const ours = await findHolding(db, null);
  const due = new Map<string, Due>();
  const add = (one: Due) => {
    const key = one.campaignId ?? '';
    if (key !== '' && !due.has(key)) due.set(key, one);
  };
  for (const one of ours) add({ ...one, entries: one.held });
  for (const one of unsettled) add(one);
  for (const id of await readResting(db)) due.delete(id);
  for (const one of await readPendingLooks(db)) add({ ...one, entries: null });
  const all = [...due.values()];
  return [...all.filter(({ hasStarted }) => hasStarted), ...all.filter((one) => !one.hasStarted)];
}

/** Campaigns that were tried in the last 10 minutes, and where trying again at once would tell the same. */
async function readResting(db: Db): Promise<Set<string>> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select campaign_id as id from do_not_call_reach group by campaign_id
    having max(at) > now() - interval '10 minutes'
      and bool_and(outcome not in ('waiting', 'unknown', 'unreachable'))`);
  return new Set(rows.map(({ id }) => id));
}

/** Entries that wait for a campaign; whatever is over by now is settled first. */
async function settleOver(db: Db): Promise<Due[]> {
  await db.execute(sql`
    update do_not_call_reach r set settled_at = now(), outcome = 'over'
    where settled_at is null and exists (
      select 1 from campaigns where campaigns.id = r.campaign_id
        and (gone_at is not null or status in ('ended', 'cancelled', 'archived')))`);
  // A launch that waited for its outcome has it: its campaign is a row of its own from here on.
  await db.execute(sql`
    update do_not_call_reach r set settled_at = now()
    where settled_at is null and exists (
      select 1 from launches where launches.key = r.campaign_id
        and launches.state in ('confirmed', 'failed'))`);
  const unsettled = await readUnsettled(db);
  const listed = await readListed(
    db,
    unsettled.flatMap(({ entryIds }) => entryIds),
  );
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from campaigns where status = 'scheduled' and gone_at is null`,
  );
  const scheduled = new Set(rows.map(({ id }) => id));
  return unsettled
    .filter(({ campaignId }) => scheduled.has(campaignId))
    .map(({ campaignId, name, entryIds }) => ({
      ...{ campaignId, launchKey: null, name, startsAt: null, hasStarted: false },
      // What was kept of it is a guess, or may be over: what Vapi says now counts.
      held: null,
      entries: entryIds.flatMap((id) => listed.get(id) ?? []),
    }));
}

/** As one parameter: a register of tens of thousands may wait for several campaigns. */
async function readListed(db: Db, ids: readonly number[]): Promise<Map<number, Listed>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<Listed>(sql`
    select id::float8 as id, number from do_not_call where id = any(
      array(select value::bigint from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** For behind an answer. Never throws; cron does the rest. */
export async function sweepFor(deps: WatchDeps, forMs = BEHIND_MS): Promise<void> {
  const endsAt = Date.now() + forMs;
  try {
    await sweepListed(deps, () => Date.now() < endsAt);
  } catch (thrown) {
    log.error(describeError(thrown), 'numbers on do-not-call are not looked for');
  }
}

/** For `after()`, once a launch was sent: who came on the list in between. Never throws; cron does the rest. */
export async function sweepInBackground(): Promise<void> {
  try {
    await sweepFor(await watchDeps());
  } catch (thrown) {
    log.error(describeError(thrown), 'numbers on do-not-call are not looked for');
  }
}
