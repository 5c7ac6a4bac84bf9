import type { LaunchInHand, PartInHand } from './change-launch';
import { findPlannedPart, readStoredPlan } from './stored-plan';

/**
 * The campaign is that of an earlier attempt, which was sent before somebody was left out of the next one: it
 * may hold them, so they count as held again. The round takes out whoever is on do-not-call.
 */
export function restoreDropped({ launch }: LaunchInHand, part: PartInHand): void {
  const stored = readStoredPlan(launch.plan);
  const { from, to } = findPlannedPart(stored, part.n);
  const { dropped = [] } = stored;
  const others = dropped.filter((position) => position < from || position >= to);
  const restored = dropped.length - others.length;
  if (restored === 0) return;
  launch.plan = { ...stored, dropped: others };
  launch.contacts += restored;
  part.contacts += restored;
}
