import 'server-only';
import { randomUUID } from 'node:crypto';
import { endTurn, takeTurn } from '@/lib/server/db/turn';
import { advanceOpenLaunches } from '@/lib/server/launches/advance-open-launches';
import type { LaunchDeps } from '@/lib/server/launches/deps';
import { describeError, log } from '@/lib/server/log';
import { type Pruned, prune } from './prune';

/** No launch is begun after this; one that is under way ends within a look's own deadlines. */
const LAUNCHES_MS = 20_000;
/** The same for all other chores together. */
const CHORES_MS = 15_000;
/** Longer than a round can take: one that died is taken over after it. */
const TURN_MS = 120_000;

/** Something else to be done in a round; begins nothing new once `mayGoOn` says no. */
export type Chore = (mayGoOn: () => boolean) => Promise<unknown>;

export type Round = { ran: false } | { ran: true; pruned: Pruned };

/**
 * What nobody has a page open for: open launches are taken on, the chores done, what is old removed. One round at a
 * time over all instances; a second one answers at once that it did not run.
 */
export async function runRound(deps: LaunchDeps, chores: readonly Chore[] = []): Promise<Round> {
  const turn = await takeTurn(deps.db, { name: 'cron', owner: randomUUID(), forMs: TURN_MS });
  if (turn === null) return { ran: false };
  try {
    const endsAt = deps.now() + LAUNCHES_MS;
    await advanceOpenLaunches(deps, () => deps.now() < endsAt);
    const choresEndAt = deps.now() + CHORES_MS;
    for (const chore of chores) await tryChore(chore, () => deps.now() < choresEndAt);
    return { ran: true, pruned: await prune(deps.db) };
  } finally {
    await endTurn(deps.db, turn);
  }
}

/** One that fails holds up none of the others, and comes again with the next round. */
async function tryChore(chore: Chore, mayGoOn: () => boolean): Promise<void> {
  try {
    await chore(mayGoOn);
  } catch (thrown) {
    log.error(describeError(thrown), 'a chore of the round failed');
  }
}
