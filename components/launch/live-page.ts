import type { LaunchView } from '@/lib/campaign/launch-view';

/**
 * Where a launch is watched: one confirmed campaign has its own page. Null while there is something to
 * say here: several parts, or a campaign too many.
 */
export function livePageOf({ state, parts, extraCampaigns }: LaunchView): string | null {
  const [only] = parts;
  if (state !== 'confirmed' || parts.length !== 1 || extraCampaigns > 0) return null;
  return only === undefined || only.vapiId === null ? null : `/campaigns/${only.vapiId}`;
}
