import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/campaign/canonical-json';
import { countOutcomes, isEndedOutcome } from '@/lib/campaign/outcome';
import type { Tally } from '@/lib/campaign/tally';
import type { UpstreamCampaign } from '@/lib/server/vapi';
import { type CallRecord, FIELD, talkSeconds } from './call-record';
import { recordCalls } from './record-calls';
import { HEAD_FORMAT, type HeadContent, type StoredCaller } from './stored-head';

/** One reading in the shape it is stored in; `callsJson` is `records` as text, ready to be written. */
export type Digest = {
  content: HeadContent;
  contentHash: string;
  records: CallRecord[];
  callsJson: string;
};

/** `knownAudience`: how many contacts we launched it with, for when Vapi leaves its customers out. */
export function digestCampaign(campaign: UpstreamCampaign, knownAudience: number | null): Digest {
  const records = recordCalls(campaign);
  const callsJson = JSON.stringify(records);
  const { status, areCallsKnown, window } = campaign;
  const tally = { ...campaign.tally, audience: findAudience(campaign, knownAudience) };
  const hasOutcomes = areCallsKnown || status === 'scheduled';
  const outcomes = records.map((record) => ({ outcome: record[FIELD.outcome] }));
  const content: HeadContent = {
    format: HEAD_FORMAT,
    name: campaign.name,
    status,
    rawStatus: campaign.rawStatus,
    endedReason: campaign.endedReason,
    target: campaign.target,
    createdAt: campaign.createdAt,
    earliestAt: window?.earliestAt ?? null,
    latestAt: window?.latestAt ?? null,
    tally,
    isAudienceKnown: campaign.isAudienceKnown,
    outcomes: hasOutcomes ? countOutcomes(outcomes, { audience: tally.audience, status }) : null,
    ...sumUp(records),
    callers: tallyCallers(campaign, records),
    strayCalls: campaign.isAudienceKnown ? countStrays(campaign) : 0,
    unreadableCalls: campaign.unreadableCalls,
    callsHash: sha256(callsJson),
  };
  return { content, contentHash: sha256(canonicalJson(content)), records, callsJson };
}

function findAudience(campaign: UpstreamCampaign, knownAudience: number | null): number {
  if (campaign.isAudienceKnown) return campaign.audience;
  return knownAudience ?? Math.max(campaign.calls.length, sumOfCounters(campaign.tally));
}

function sumOfCounters({ scheduled, queued, inProgress, ended }: Tally): number {
  return (scheduled ?? 0) + (queued ?? 0) + (inProgress ?? 0) + (ended ?? 0);
}

function countStrays({ calls }: UpstreamCampaign): number {
  return calls.filter(({ position }) => position === null).length;
}

function sumUp(records: readonly CallRecord[]): Pick<HeadContent, 'cost' | 'meanTalkSeconds'> {
  const costs = records.flatMap((record) => record[FIELD.cost] ?? []);
  const talks = records.flatMap((record) => talkSeconds(record) ?? []);
  const cost = costs.reduce((sum, one) => sum + one, 0);
  const talk = talks.reduce((sum, one) => sum + one, 0);
  return {
    cost: costs.length === 0 ? null : Math.round(cost * 10_000) / 10_000,
    meanTalkSeconds: talks.length === 0 ? null : Math.round(talk / talks.length),
  };
}

function tallyCallers(campaign: UpstreamCampaign, records: readonly CallRecord[]): StoredCaller[] {
  const tallies = new Map<string, StoredCaller>();
  for (const { phoneNumberId: callerId, contacts } of campaign.perCaller) {
    tallies.set(callerId, { callerId, contacts, done: 0, reached: 0 });
  }
  for (const record of records) {
    const tally = tallies.get(record[FIELD.callerId] ?? '');
    if (tally === undefined || !isEndedOutcome(record[FIELD.outcome])) continue;
    // Without a call the outcome is a guess at what we can't see, not a call that is done.
    if (record[1] === null) continue;
    tally.done += 1;
    if (record[FIELD.outcome] === 'reached') tally.reached += 1;
  }
  return [...tallies.values()];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
