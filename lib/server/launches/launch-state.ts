import type { LaunchState } from '@/lib/campaign/launch-view';

/**
 * What a launch is, from what its parts are: what may still change comes first, and one campaign that
 * exists outweighs others that don't.
 */
export function deriveLaunchState(parts: readonly LaunchState[]): LaunchState {
  const has = (state: LaunchState) => parts.includes(state);
  if (has('sending')) return 'sending';
  if (has('unknown')) return 'unknown';
  if (has('approved')) return parts.every((part) => part === 'approved') ? 'approved' : 'sending';
  return has('confirmed') ? 'confirmed' : 'failed';
}
