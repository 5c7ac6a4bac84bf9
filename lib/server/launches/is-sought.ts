import type { PartInHand } from './change-launch';
import type { LaunchTiming } from './timing';

/**
 * Whether Vapi's list is searched for this part: while its outcome is unknown, and once it was found,
 * until the planned looks are over, because a second campaign of it may turn up late.
 */
export function isSought(
  { state, looks, notes }: Pick<PartInHand, 'state' | 'looks' | 'notes'>,
  timing: LaunchTiming,
): boolean {
  if (state === 'unknown') return true;
  const wasUnknown = looks > 0 || notes.hasOpenAttempt;
  return state === 'confirmed' && wasUnknown && looks < timing.lookGapsMs.length;
}
