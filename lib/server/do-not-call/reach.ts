import 'server-only';
import type { Reached } from '@/lib/contacts/do-not-call/do-not-call';
import type { Actor } from '@/lib/server/auth/actor';
import type { WatchDeps } from '@/lib/server/campaigns';
import { type TakenOut, takeOut } from '@/lib/server/campaigns/take-out';
import type { Db } from '@/lib/server/db/client';
import { noteTakenOut } from '@/lib/server/launches/note-taken-out';
import type { Holding, Listed } from './find-holding';
import { noteLooked, readAsked } from './looks';
import { readEntries } from './read-entries';
import { dropGuesses, storeReach } from './store-reach';

/** Of an import of thousands, how many entries remember a campaign that could not be read. */
const MOST_UNKNOWN = 500;

type Reaching = {
  /** Those that were added; null: whoever is on the list. */
  entries: readonly Listed[] | null;
  actor: Actor;
  deps: WatchDeps;
  isInTime: boolean;
};

/** Null for a campaign that turns out to hold none of them. */
export async function reach(
  holding: Holding,
  { entries, actor, deps, isInTime }: Reaching,
): Promise<Reached | null> {
  const { campaignId, launchKey, name, startsAt, held } = holding;
  if (campaignId === null || !isInTime) {
    const waiting = { campaignId: campaignId ?? launchKey ?? '', name, startsAt };
    return keep({ ...waiting, outcome: 'waiting', held: held ?? [], entries }, deps);
  }
  if (holding.hasStarted) {
    const running = { campaignId, name, startsAt, outcome: 'running' } as const;
    return keep({ ...running, held: held ?? [], entries }, deps);
  }
  const asked = await readAsked(deps.db, campaignId);
  const taken = await takeOut({ campaignId, actor }, deps);
  const numbers = held?.map(({ identity }) => identity) ?? [];
  // Gone from there by another hand: the launch must not be thought to hold them any more.
  if (taken.outcome === 'taken-out') await noteTakenOut(deps.db, { campaignId, numbers });
  const all = await findEntries(taken, { held, entries, db: deps.db });
  if (taken.held !== null) {
    await dropGuesses(deps.db, { campaignId, held: all.map(({ id }) => id) });
  }
  const kept = await keep(
    {
      ...{ campaignId, outcome: held === null ? outcomeOf(taken) : taken.outcome },
      ...{ held: all, entries },
      name: taken.name ?? name,
      startsAt: taken.startsAt ?? startsAt,
    },
    deps,
  );
  // One that could not be read stays to be looked through.
  const isRead = taken.outcome !== 'waiting' && taken.outcome !== 'unreachable';
  if (isRead && asked !== null) await noteLooked(deps.db, { campaignId, asked });
  return kept;
}

/** Vapi shows no contacts of it, and nobody here knows them either. */
function outcomeOf({ outcome, held }: TakenOut): TakenOut['outcome'] {
  return outcome === 'not-editable' && held === null ? 'hidden' : outcome;
}

type Sought = { held: readonly Listed[] | null; entries: readonly Listed[] | null; db: Db };

/** All it held of the list; where it could not be read, those it was thought to hold, or may. */
async function findEntries(
  taken: TakenOut,
  { held, entries, db }: Sought,
): Promise<readonly Listed[]> {
  if (taken.held === null) return held ?? (entries ?? []).slice(0, MOST_UNKNOWN);
  const found = await readEntries(db, [...new Set([...taken.held.values()].flat())]);
  return [...new Map([...(held ?? []), ...found].map((one) => [one.id, one])).values()];
}

type Kept = Omit<Reached, 'contacts'> & {
  held: readonly Listed[];
  entries: readonly Listed[] | null;
};

/** With all it holds; what is told is about those that were added. */
async function keep(
  { held, entries, ...reached }: Kept,
  { db }: WatchDeps,
): Promise<Reached | null> {
  const ids = new Set(held.map(({ id }) => id));
  await storeReach(db, { ...reached, entryIds: [...ids] });
  const added = entries === null ? [...ids] : entries.filter(({ id }) => ids.has(id));
  return added.length === 0 ? null : { ...reached, contacts: added.length };
}
