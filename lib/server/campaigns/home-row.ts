import type { UnjudgedRow } from '@/lib/campaign/home';
import type { LaunchState } from '@/lib/campaign/launch-view';
import type { OutcomeCounts } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { CampaignStatus, Tally } from '@/lib/campaign/tally';
import type { MirrorRow, UnmirroredRow } from './read-home-rows';

/** What a target's id is called at Vapi; null while that is not known. */
export type CallerNames = (target: unknown) => string | null;

export function fromMirror(read: MirrorRow, nameCaller: CallerNames): UnjudgedRow {
  const { campaign, launchKey, zone, contacts, launchedBy, cancelRequestedAt } = read;
  // 0 = Vapi never listed its customers.
  const audience = campaign.audience === 0 ? (contacts ?? 0) : campaign.audience;
  const { id, name, rawStatus, endedReason, createdAt } = campaign;
  const status = CampaignStatus.catch('unknown').parse(campaign.status);
  const tally = { ...Tally.catch(uncounted(audience)).parse(campaign.tally), audience };
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
    outcomes: asOutcomes(campaign.outcomes),
    audience,
    window: windowOf(campaign),
    zone,
    createdAt: createdAt.toISOString(),
    launchedBy,
    caller: nameCaller(campaign.target),
    isUndone: cancelRequestedAt !== null && isTerminal(status) && !hasCalled(tally),
    endedAt: isTerminal(status) ? campaign.updatedAt.toISOString() : null,
  };
}

function hasCalled({ ended, inProgress }: Tally): boolean {
  return (ended ?? 0) + (inProgress ?? 0) > 0;
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
    window: windowOf(launch),
    zone: launch.zone,
    createdAt: (launch.approvedAt ?? launch.createdAt).toISOString(),
    launchedBy,
    caller: null,
    isUndone: launch.cancelRequestedAt !== null && part.state === 'failed',
    endedAt: null,
  };
}

function windowOf({ earliestAt, latestAt }: { earliestAt: Date | null; latestAt: Date | null }) {
  if (earliestAt === null) return null;
  return { earliestAt: earliestAt.toISOString(), latestAt: latestAt?.toISOString() ?? null };
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
