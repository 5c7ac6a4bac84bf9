import 'server-only';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import type { WatchDeps } from './deps';
import { maxAgeOf } from './freshness';
import { type Refreshed, refreshSnapshot } from './refresh-snapshot';
import { LEASE_MS } from './snapshot-lease';
import { loadHead, readSnapshotMeta, type SnapshotMeta } from './snapshot-meta';
import type { StoredHead } from './stored-head';
import { toThrown } from './watch-error';
import { withinMs } from './within-ms';

export type Snapshot = { head: StoredHead; meta: SnapshotMeta };

const LOOK_AGAIN_MS = 100;
const FIRST_AGE_MS = 4_000;

/**
 * The shared snapshot of a campaign, new enough for its state or the last there is. Whoever starts the
 * reading waits for it a little; everybody else gets the last one at once. Where there is none yet, all
 * wait for the first.
 *
 * @throws DomainError when there is none and Vapi can't be read
 */
export async function ensureSnapshot(campaignId: string, deps: WatchDeps): Promise<Snapshot> {
  const last = await readSnapshot(campaignId, deps);
  if (last === null) return joinFirst(campaignId, deps);
  const maxAgeMs = maxAgeOf(last.head.content, last.meta);
  const ageMs = last.meta.nowMs - (last.meta.observedMs ?? 0);
  if (ageMs < maxAgeMs || last.meta.isHeld || deps.memory.flights.has(campaignId)) return last;
  await withinMs(startFlight(campaignId, { deps, minAgeMs: maxAgeMs }), deps.patienceMs);
  return (await readSnapshot(campaignId, deps)) ?? last;
}

/** What is stored, without reading Vapi; null when nothing usable is. */
export async function readSnapshot(campaignId: string, deps: WatchDeps): Promise<Snapshot | null> {
  const meta = await readSnapshotMeta(deps.db, campaignId);
  if (meta === null) return null;
  const head = await loadHead({ campaignId, version: meta.version }, deps);
  return head === null ? null : { head, meta };
}

/** All readers of this process wait for the first one together. */
function joinFirst(campaignId: string, deps: WatchDeps): Promise<Snapshot> {
  const { firsts } = deps.memory;
  const known = firsts.get(campaignId);
  if (known !== undefined) return known;
  const first = waitForFirst(campaignId, deps).finally(() => firsts.delete(campaignId));
  firsts.set(campaignId, first);
  return first;
}

async function waitForFirst(campaignId: string, deps: WatchDeps): Promise<Snapshot> {
  const endsAt = performance.now() + LEASE_MS;
  while (performance.now() < endsAt) {
    const meta = await readSnapshotMeta(deps.db, campaignId);
    const version = meta?.version ?? 0;
    const head = await loadHead({ campaignId, version }, deps);
    if (meta !== null && head !== null) return { head, meta };
    if (meta?.isHeld && meta.lastError) throw toThrown(meta.lastError);
    // One that another instance takes meanwhile will do; one in a shape of before a deploy will not.
    const minAgeMs = version === 0 ? FIRST_AGE_MS : 0;
    const refreshed = await startFlight(campaignId, { deps, minAgeMs });
    if (refreshed !== null && 'error' in refreshed) throw toThrown(refreshed.error);
    if (refreshed === null || refreshed.kind === 'held') await deps.sleep(LOOK_AGAIN_MS);
  }
  throw new DomainError('vapi-unreachable', 'Vapi did not answer in time. Try again in a minute.');
}

type Flight = { deps: WatchDeps; minAgeMs: number };

/** Reads for every reader of this process; never rejects. */
function startFlight(campaignId: string, { deps, minAgeMs }: Flight): Promise<Refreshed | null> {
  const { flights } = deps.memory;
  const known = flights.get(campaignId);
  if (known !== undefined) return known;
  const flight = refreshSnapshot({ campaignId, minAgeMs }, deps)
    .catch((thrown: unknown) => {
      log.error({ campaignId, ...describeError(thrown) }, 'snapshot could not be refreshed');
      return null;
    })
    .finally(() => flights.delete(campaignId));
  flights.set(campaignId, flight);
  deps.keepAlive(flight.then(() => undefined));
  return flight;
}
