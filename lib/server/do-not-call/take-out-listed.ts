import 'server-only';
import type { Reached } from '@/lib/contacts/do-not-call/do-not-call';
import type { Actor } from '@/lib/server/auth/actor';
import type { WatchDeps } from '@/lib/server/campaigns';
import { takeOut } from '@/lib/server/campaigns/take-out';
import { noteTakenOut } from '@/lib/server/launches/note-taken-out';
import { findHolding, findUnlisted, type Holding, type Listed } from './find-holding';
import { dropGuesses, storeReach } from './store-reach';

/** Each is read and sent whole: with more than these the answer would take minutes; cron does the rest. */
const AT_ONCE = 10;

/** Of campaigns of which nobody knows whom they hold, how many are looked at, by cron if not now. */
const MOST_UNLISTED = 50;

/** Of an import of thousands, how many entries remember a campaign that could not be read. */
const MOST_UNKNOWN = 500;

type Around = { actor: Actor; deps: WatchDeps };

/**
 * Takes numbers that came on the list out of every campaign that waits for its start, and keeps with each
 * entry what became of it. What can't be done now is kept as unsettled and tried again by cron.
 */
export async function takeOutListed(
  entries: readonly Listed[],
  { actor, deps, calledBy = null }: Around & { calledBy?: string | null },
): Promise<Reached[]> {
  if (entries.length === 0) return [];
  const held = await findHolding(deps.db, entries);
  const known = new Set(held.map(({ campaignId }) => campaignId));
  const unlisted = await findUnlisted(deps.db, MOST_UNLISTED);
  // It was called already by the campaign in whose call it asked.
  const ours = held.filter((one) => !(one.hasStarted && one.campaignId === calledBy));
  const others = unlisted.filter(({ campaignId }) => !known.has(campaignId));
  const reached: Reached[] = [];
  for (const [index, holding] of [...ours, ...others].entries()) {
    const isInTime = index < AT_ONCE;
    const one = await reach(holding, { entries, actor, deps, isInTime });
    if (one !== null) reached.push(one);
  }
  return reached;
}

type Reaching = Around & { entries: readonly Listed[]; isInTime: boolean };

/** Null for a campaign that turns out to hold none of them. */
export async function reach(
  holding: Holding,
  { entries, actor, deps, isInTime }: Reaching,
): Promise<Reached | null> {
  const { campaignId, launchKey, name, startsAt, held } = holding;
  // Whether it holds any is not known, and that is what has to be said.
  const perhaps = held ?? entries.slice(0, MOST_UNKNOWN);
  if (campaignId === null || !isInTime) {
    const waiting = { campaignId: campaignId ?? launchKey ?? '', name, startsAt };
    return keep({ ...waiting, outcome: 'waiting', held: perhaps }, deps);
  }
  if (holding.hasStarted) {
    return keep({ campaignId, name, startsAt, outcome: 'running', held: perhaps }, deps);
  }
  const taken = await takeOut({ campaignId, actor }, deps);
  const numbers = held?.map(({ number }) => number) ?? [];
  // Gone from there by another hand: the launch must not be thought to hold them any more.
  if (taken.outcome === 'taken-out') await noteTakenOut(deps.db, { campaignId, numbers });
  const isSeen = taken.numbers !== null;
  const found = new Set(taken.numbers);
  const ofFound = isSeen ? entries.filter(({ number }) => found.has(number)) : perhaps;
  const all = new Map([...(held ?? []), ...ofFound].map((one) => [one.id, one]));
  if (isSeen) await dropGuesses(deps.db, { campaignId, held: [...all.keys()] });
  return keep(
    {
      ...{ campaignId, outcome: taken.outcome, held: [...all.values()] },
      name: taken.name ?? name,
      startsAt: taken.startsAt ?? startsAt,
    },
    deps,
  );
}

type Kept = Omit<Reached, 'contacts'> & { held: readonly Listed[] };

async function keep({ held, ...reached }: Kept, { db }: WatchDeps): Promise<Reached | null> {
  if (held.length === 0) return null;
  await storeReach(db, { ...reached, entryIds: held.map(({ id }) => id) });
  return { ...reached, contacts: held.length };
}
