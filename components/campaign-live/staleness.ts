import type { LiveFreshness } from '@/lib/campaign/live';

/** Since when the data on screen is old, and why, as a clause. */
export type Staleness = { since: string; reason: string | null };

type Reading = {
  freshness: Pick<LiveFreshness, 'observedAt' | 'staleSince' | 'staleReason'>;
  /** What the last attempt to ask our own server failed with; null when it answered. */
  failure: string | null;
};

/** Whether the data is old: Vapi can't be read by the server, or the server not by the browser. */
export function findStaleness({ freshness, failure }: Reading): Staleness | null {
  const { observedAt, staleSince, staleReason } = freshness;
  if (staleSince !== null) return { since: staleSince, reason: staleReason };
  if (failure === null) return null;
  return { since: observedAt, reason: failure.replace(/\.$/, '') };
}
