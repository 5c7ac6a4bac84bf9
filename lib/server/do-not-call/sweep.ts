import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from '@/lib/server/campaigns';
import type { Db } from '@/lib/server/db/client';
import { doNotCall } from '@/lib/server/db/schema';
import { describeError, log } from '@/lib/server/log';
import { findHolding, type Holding, type Listed } from './find-holding';
import { readUnsettled } from './store-reach';
import { reach } from './take-out-listed';

/** For what is done by itself: nobody's name stands in the audit but the system's. */
export const SYSTEM: Actor = {
  ...{ id: 'system', name: 'Dialboard', role: 'operator', ip: null },
  permissions: new Set(['operate']),
};

const AT_ONCE = 5;

/**
 * Tries again what could not be done when a number was added: a launch of unknown outcome that was found,
 * a Vapi that did not answer, a save that was in the way. At most 5 campaigns a round; returns how many.
 */
export async function sweepListed(deps: WatchDeps, mayGoOn = () => true): Promise<number> {
  const unsettled = await settleOver(deps.db);
  const ours = (await findHolding(deps.db, null)).map((one) => ({
    ...one,
    entries: one.held ?? [],
  }));
  const known = new Set(ours.map(({ campaignId }) => campaignId));
  const others = unsettled.filter(({ campaignId }) => !known.has(campaignId));
  const resting = await readResting(deps.db);
  const due = [...ours, ...others].filter(({ campaignId }) => !resting.has(campaignId ?? ''));
  // Those that run cost no question to Vapi: they are only told.
  const running = due.filter(({ hasStarted }) => hasStarted);
  const waiting = due.filter(({ campaignId, hasStarted }) => campaignId !== null && !hasStarted);
  let done = 0;
  for (const holding of [...running, ...waiting.slice(0, AT_ONCE)]) {
    if (!mayGoOn()) return done;
    await reach(holding, { entries: holding.entries, actor: SYSTEM, deps, isInTime: true });
    done += 1;
  }
  return done;
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
async function settleOver(db: Db): Promise<(Holding & { entries: Listed[] })[]> {
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

async function readListed(db: Db, ids: number[]): Promise<Map<number, Listed>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: doNotCall.id, number: doNotCall.number })
    .from(doNotCall)
    .where(inArray(doNotCall.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** For `after()`, once a launch was sent: who came on the list in between. Never throws; cron does the rest. */
export async function sweepInBackground(): Promise<void> {
  try {
    await sweepListed(await watchDeps());
  } catch (thrown) {
    log.error(describeError(thrown), 'numbers on do-not-call are not looked for');
  }
}
