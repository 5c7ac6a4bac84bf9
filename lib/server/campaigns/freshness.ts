import type { HomeFreshness } from '@/lib/campaign/home';
import type { LiveFreshness } from '@/lib/campaign/live';
import { pollInterval } from '@/lib/campaign/poll-interval';
import type { SnapshotMeta } from './snapshot-meta';
import type { HeadContent } from './stored-head';
import { describeStale } from './watch-error';

/** A campaign that is over is not polled; opened again later, it may have been renamed or deleted. */
const SETTLED_MS = 60_000;
/** A browser's poll comes a little early or late; the snapshot must have aged enough either way. */
const SHARE = 0.9;

/** How often browsers should ask for this campaign, ms; 0 = no more. */
export function pollMsOf(content: HeadContent, meta: SnapshotMeta): number {
  if (meta.lastError?.kind === 'not-found') return 0;
  return pollInterval({
    status: content.status,
    nowMs: meta.nowMs,
    earliestMs: content.earliestAt === null ? null : Date.parse(content.earliestAt),
    inProgress: content.tally.inProgress,
    upstreamBytes: meta.bytes,
  });
}

/** The age from which the snapshot is read again, ms. */
export function maxAgeOf(content: HeadContent, meta: SnapshotMeta): number {
  const pollMs = pollMsOf(content, meta);
  return pollMs === 0 ? SETTLED_MS : pollMs * SHARE;
}

export function freshnessOf(content: HeadContent, meta: SnapshotMeta): LiveFreshness {
  const { observedMs, failingMs, lastError, nowMs } = meta;
  return {
    observedAt: new Date(observedMs ?? nowMs).toISOString(),
    staleSince: failingMs === null ? null : new Date(failingMs).toISOString(),
    staleReason: lastError === null ? null : describeStale(lastError),
    isGone: lastError?.kind === 'not-found',
    pollMs: pollMsOf(content, meta),
  };
}

/** The same as headers, on 200 and 304 alike: a browser that keeps its data still learns its age. */
export function freshnessHeaders(freshness: LiveFreshness | HomeFreshness): Record<string, string> {
  const { observedAt, staleSince, staleReason, pollMs } = freshness;
  return {
    'x-observed-at': observedAt,
    'x-poll-ms': String(pollMs),
    ...(staleSince !== null && { 'x-stale-since': staleSince }),
    ...(staleReason !== null && { 'x-stale-reason': staleReason }),
    ...('isGone' in freshness && freshness.isGone && { 'x-gone': '1' }),
  };
}
