import { CampaignStatus, type Tally } from '@/lib/campaign/tally';
import { readCallsMap } from '@/lib/wire/call-reply';
import type { CampaignList, CampaignReply } from '@/lib/wire/campaign-reply';
import { reshapeCall } from './reshape-call';
import { matchCalls, reshapeContacts } from './reshape-contacts';
import type {
  UpstreamCampaign,
  UpstreamCampaignHead,
  UpstreamCampaignPage,
  UpstreamContact,
  UpstreamTarget,
} from './upstream';

/** A V1 campaign in the house's words. Never throws: what can't be read is null, unknown or counted. */
export function reshapeCampaign(reply: CampaignReply): UpstreamCampaign {
  const contacts = reshapeContacts(reply);
  const map = readCallsMap(reply.calls);
  const matched = matchCalls(map.calls, contacts ?? []);
  const withCall = matched.filter(({ contact }) => contact !== null).length;
  const head = reshapeHead(reply, contacts);
  return {
    ...head,
    contacts: contacts ?? [],
    areCallsKnown: map.isKnown,
    calls: matched.map(({ call, contact }) => reshapeCall(call, contact)),
    contactsWithoutCall: head.audience - withCall,
    unreadableCalls: map.dropped,
  };
}

/** The campaign without its people and calls. */
export function reshapeCampaignHead(reply: CampaignReply): UpstreamCampaignHead {
  return reshapeHead(reply, reshapeContacts(reply));
}

function reshapeHead(
  reply: CampaignReply,
  contacts: readonly UpstreamContact[] | null,
): UpstreamCampaignHead {
  const audience = contacts?.length ?? 0;
  return {
    id: reply.id,
    name: reply.name ?? '',
    status: CampaignStatus.catch('unknown').parse(reply.status),
    rawStatus: reply.status ?? '',
    endedReason: reply.endedReason ?? null,
    createdAt: reply.createdAt ?? null,
    updatedAt: reply.updatedAt ?? null,
    target: reshapeTarget(reply),
    ...reshapeCallers(reply, contacts ?? []),
    window: reshapeWindow(reply),
    audience,
    tally: reshapeTally(reply, audience),
    isAudienceKnown: contacts !== null,
  };
}

export function reshapeCampaignPage(list: CampaignList): UpstreamCampaignPage {
  return {
    campaigns: list.campaigns.map(reshapeCampaignHead),
    dropped: list.dropped,
    total: list.totalItems ?? null,
    hasMore: list.hasNextPage ?? null,
  };
}

type Targeted = Pick<CampaignReply, 'assistantId' | 'squadId' | 'workflowId'>;

export function reshapeTarget(reply: Targeted): UpstreamTarget | null {
  if (reply.assistantId !== undefined) return { kind: 'assistant', id: reply.assistantId };
  if (reply.squadId !== undefined) return { kind: 'squad', id: reply.squadId };
  if (reply.workflowId !== undefined) return { kind: 'workflow', id: reply.workflowId };
  return null;
}

function reshapeCallers(reply: CampaignReply, contacts: readonly UpstreamContact[]) {
  const counts = new Map<string, number>();
  const named = reply.dialPlan?.length ? reply.dialPlan : [reply];
  for (const { phoneNumberId } of named) if (phoneNumberId) counts.set(phoneNumberId, 0);
  for (const { phoneNumberId } of contacts) {
    if (phoneNumberId) counts.set(phoneNumberId, (counts.get(phoneNumberId) ?? 0) + 1);
  }
  const perCaller = Array.from(counts, ([phoneNumberId, count]) => ({
    phoneNumberId,
    contacts: count,
  }));
  return { callerIds: [...counts.keys()], perCaller };
}

export function reshapeWindow({ schedulePlan }: Pick<CampaignReply, 'schedulePlan'>) {
  if (schedulePlan?.earliestAt === undefined) return null;
  return { earliestAt: schedulePlan.earliestAt, latestAt: schedulePlan.latestAt ?? null };
}

function reshapeTally(reply: CampaignReply, audience: number): Tally {
  return {
    audience,
    scheduled: toCount(reply.callsCounterScheduled),
    queued: toCount(reply.callsCounterQueued),
    inProgress: toCount(reply.callsCounterInProgress),
    ended: toCount(reply.callsCounterEnded),
    voicemail: toCount(reply.callsCounterEndedVoicemail),
  };
}

/** Counters are doubles on the wire and people here; a negative one is no count at all. */
function toCount(value: number | undefined): number | null {
  if (value === undefined || value < 0) return null;
  return Math.min(Math.round(value), Number.MAX_SAFE_INTEGER);
}
