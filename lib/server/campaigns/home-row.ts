import type { UnjudgedRow } from '@/lib/campaign/home';
import type { LaunchState } from '@/lib/campaign/launch-view';
import type { OutcomeCounts } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { hasCalled } from '@/lib/campaign/read-tally';
import { CampaignStatus, Tally } from '@/lib/campaign/tally';
import type { UnmirroredRow } from './read-home-rows';
import type { MirrorRow } from './read-mirror';

/** What a target's id is called at Vapi; null while that is not known. */
export type CallerNames = (target: unknown) => string | null;

export function fromMirror(read: MirrorRow, nameCaller: CallerNames): UnjudgedRow {
  // 0 = Vapi never listed its customers.
  const audience = read.audience === 0 ? (read.contacts ?? 0) : read.audience;
  const { id, name, rawStatus, endedReason, createdAt, launchKey, zone, launchedBy } = read;
  const status = CampaignStatus.catch('unknown').parse(read.status);
  const tally = { ...Tally.catch(uncounted(audience)).parse(read.tally), audience };
  return {
    key: id,
    id,
    launchKey,
    launchState: null,
    name,
    status,
    rawStatus,
    endedReason,
    tally,
    outcomes: asOutcomes(read.outcomes),
    audience,
    window: windowOf(read),
    zone,
    createdAt,
    launchedBy,
    caller: nameCaller(read.target),
    isUndone: read.isWithdrawn && isTerminal(status) && !hasCalled(tally),
    endedAt: isTerminal(status) ? read.updatedAt : null,
  };
}

/** A part of a launch without a campaign; one that was confirmed a moment ago leads to it already. */
export function fromLaunch({ part, launch, launchedBy }: UnmirroredRow): UnjudgedRow {
  const isConfirmed = part.state === 'confirmed' && part.vapiId !== null;
  return {
    key: isConfirmed && part.vapiId !== null ? part.vapiId : `${part.launchKey}.${part.n}`,
    id: isConfirmed ? part.vapiId : null,
    launchKey: part.launchKey,
    launchState: isConfirmed ? null : (part.state as LaunchState),
    name: part.name,
    status: isConfirmed ? 'scheduled' : 'unknown',
    rawStatus: '',
    endedReason: null,
    tally: uncounted(part.contacts),
    outcomes: null,
    audience: part.contacts,
    window: windowOf({ earliestAt: toIso(launch.earliestAt), latestAt: toIso(launch.latestAt) }),
    zone: launch.zone,
    createdAt: (launch.approvedAt ?? launch.createdAt).toISOString(),
    launchedBy,
    caller: null,
    isUndone: launch.cancelRequestedAt !== null && part.state === 'failed',
    endedAt: null,
  };
}

function toIso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

type Bounds = { earliestAt: string | null; latestAt: string | null };

function windowOf({ earliestAt, latestAt }: Bounds): UnjudgedRow['window'] {
  return earliestAt === null ? null : { earliestAt, latestAt };
}

function uncounted(audience: number): Tally {
  return {
    audience,
    scheduled: null,
    queued: null,
    inProgress: null,
    ended: null,
    voicemail: null,
  };
}

/** Guaranteed by `mirrorCampaigns`, the only writer. */
function asOutcomes(json: unknown): OutcomeCounts | null {
  return json as OutcomeCounts | null;
}
