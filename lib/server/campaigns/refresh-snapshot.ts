import 'server-only';
import { describeError, log } from '@/lib/server/log';
import { UpstreamError } from '@/lib/server/vapi';
import type { WatchDeps } from './deps';
import { type Digest, digestCampaign } from './digest-campaign';
import { readLaunchLink } from './launch-link';
import { noteCalls } from './note-calls';
import { readMeasured } from './read-measured';
import { type SnapshotLease, takeSnapshotLease } from './snapshot-lease';
import { storeFailure } from './store-failure';
import { type Stored, storeReading } from './store-reading';
import { type StoredError, toStoredError } from './watch-error';

export type Refresh = {
  campaignId: string;
  /** Leave a snapshot younger than this alone. */
  minAgeMs?: number;
  /** Reads at all events and makes a reading under way void: for after a change. */
  isForced?: boolean;
};

/**
 * `held`: another reads, or there is no need. `absent`: Vapi does not know it and neither do we.
 * Never throws for a fault of Vapi: that is `failed`, and the last data stays.
 */
export type Refreshed =
  | { kind: Stored | 'held' }
  | { kind: 'failed' | 'absent'; error: StoredError };

/** Reads one campaign from Vapi for everybody, if it is this caller's turn, and stores what it says. */
export async function refreshSnapshot(
  { campaignId, minAgeMs = 0, isForced = false }: Refresh,
  deps: WatchDeps,
): Promise<Refreshed> {
  const ask = { campaignId, owner: deps.newOwner(), minAgeMs, isForced };
  const lease = await takeSnapshotLease(deps.db, ask);
  if (lease === null) return { kind: 'held' };
  try {
    return { kind: await readAndStore(lease, deps) };
  } catch (thrown) {
    return fail(lease, { thrown, deps });
  }
}

async function readAndStore(lease: SnapshotLease, deps: WatchDeps): Promise<Stored> {
  const [measured, link] = await Promise.all([
    readMeasured(deps.vapi, lease.campaignId),
    readLaunchLink(lease.campaignId, deps),
  ]);
  const digest = digestCampaign(measured.campaign, link?.contacts ?? null);
  const stored = await storeReading(deps.db, { lease, measured, digest });
  if (stored !== 'lost') deps.keepAlive(noteQuietly(lease.campaignId, { digest, deps }));
  return stored;
}

/** After the reading is stored, so that nobody waits for it; what fails is made up for by the next reading. */
async function noteQuietly(
  campaignId: string,
  { digest, deps }: { digest: Digest; deps: WatchDeps },
): Promise<void> {
  const { content, records } = digest;
  try {
    await noteCalls(deps.db, deps.memory, { campaignId, status: content.status, records });
  } catch (thrown) {
    log.error({ campaignId, ...describeError(thrown) }, 'calls are not written down by number');
  }
}

type Failing = { thrown: unknown; deps: WatchDeps };

async function fail(lease: SnapshotLease, { thrown, deps }: Failing): Promise<Refreshed> {
  const error = toStoredError(thrown, lease.lastError);
  if (!(thrown instanceof UpstreamError)) {
    log.error({ campaignId: lease.campaignId, ...describeError(thrown) }, 'snapshot failed');
  }
  await storeFailure(deps.db, lease, error);
  const isAbsent = error.kind === 'not-found' && lease.contentHash === null;
  return { kind: isAbsent ? 'absent' : 'failed', error };
}
