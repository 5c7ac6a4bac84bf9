import 'server-only';
import type { Reached } from '@/lib/contacts/do-not-call/do-not-call';
import type { Actor } from '@/lib/server/auth/actor';
import type { WatchDeps } from '@/lib/server/campaigns';
import type { Db } from '@/lib/server/db/client';
import { countPendingLooks } from '@/lib/server/suppression';
import { findHolding, type Holding, type Listed } from './find-holding';
import { goThrough } from './go-through';
import { askLooks, readPendingLooks } from './looks';
import { reach } from './reach';
import { sweepFor } from './sweep';

/** Whoever adds a number waits this long at most; what is left goes on behind the answer, and by cron. */
const PATIENCE_MS = 20_000;

/** Campaigns that held some of the numbers, and how many are still to be looked through. */
export type TakenOutListed = { campaigns: Reached[]; pending: number };

type Taking = {
  actor: Actor;
  deps: WatchDeps;
  /** The campaign in whose call it was asked for. */
  calledBy?: string | null;
  patienceMs?: number | undefined;
};

/** More of them are not handed to the database: what all campaigns hold of the list is less. */
const MANY = 20_000;

async function findHeld(db: Db, entries: readonly Listed[]): Promise<Holding[]> {
  if (entries.length <= MANY) return findHolding(db, entries);
  const ids = new Set(entries.map(({ id }) => id));
  const all = await findHolding(db, null);
  return all
    .map((one) => ({ ...one, held: one.held?.filter(({ id }) => ids.has(id)) ?? [] }))
    .filter(({ held }) => held.length > 0);
}

/**
 * Takes numbers that came on the list out of every campaign that waits for its start, and keeps with each
 * entry what became of it. What can't be done now is kept as unsettled and tried again until it is.
 */
export async function takeOutListed(
  entries: readonly Listed[],
  { actor, deps, calledBy = null, patienceMs = PATIENCE_MS }: Taking,
): Promise<TakenOutListed> {
  if (entries.length === 0) return { campaigns: [], pending: 0 };
  const endsAt = Date.now() + patienceMs;
  await askLooks(deps.db);
  const held = await findHeld(deps.db, entries);
  // It was called already by the campaign in whose call it asked.
  const ours = held.filter((one) => !(one.hasStarted && one.campaignId === calledBy));
  const campaigns: Reached[] = [];
  let isLeft = false;
  const known = new Set(held.map(({ campaignId }) => campaignId));
  const looks = await readPendingLooks(deps.db);
  const others = looks.filter(({ campaignId }) => !known.has(campaignId));
  await goThrough([...ours, ...others], async (holding) => {
    const isInTime = Date.now() < endsAt;
    isLeft ||= !isInTime;
    const one = await reach(holding, { entries, actor, deps, isInTime });
    if (one !== null) campaigns.push(one);
  });
  if (isLeft) deps.keepAlive(sweepFor(deps));
  return { campaigns, pending: isLeft ? await countPendingLooks(deps.db) : 0 };
}
