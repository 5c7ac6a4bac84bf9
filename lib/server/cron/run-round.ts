import 'server-only';
import { randomUUID } from 'node:crypto';
import { endTurn, takeTurn } from '@/lib/server/db/turn';
import { advanceOpenLaunches } from '@/lib/server/launches/advance-open-launches';
import type { LaunchDeps } from '@/lib/server/launches/deps';
import { type Pruned, prune } from './prune';

/** No launch is begun after this; one that is under way ends within a look's own deadlines. */
const LAUNCHES_MS = 20_000;
/** Longer than a round can take: one that died is taken over after it. */
const TURN_MS = 120_000;

export type Round = { ran: false } | { ran: true; pruned: Pruned };

/**
 * What nobody has a page open for: open launches are taken on, then what is old is removed. One round at a
 * time over all instances; a second one answers at once that it did not run.
 */
export async function runRound(deps: LaunchDeps): Promise<Round> {
  const turn = await takeTurn(deps.db, { name: 'cron', owner: randomUUID(), forMs: TURN_MS });
  if (turn === null) return { ran: false };
  try {
    const endsAt = deps.now() + LAUNCHES_MS;
    await advanceOpenLaunches(deps, () => deps.now() < endsAt);
    return { ran: true, pruned: await prune(deps.db) };
  } finally {
    await endTurn(deps.db, turn);
  }
}
