import type { CallAnalysis, CallContent } from '@/lib/campaign/call-detail';
import type { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { nameValues } from './name-values';
import { reshapeCall } from './reshape-call';
import { reshapeCallOverrides } from './reshape-call-overrides';
import { reshapeCost } from './reshape-cost';
import { readMessages, reshapeTurns } from './reshape-turns';
import type { UpstreamCallDetail, UpstreamRecording } from './upstream';

/** A call with what its drawer shows, and, apart from that, where its recording lies. */
export function reshapeCallDetail(reply: CallDetailReply): UpstreamCallDetail {
  const recordings = findRecordings(reply);
  return {
    ...reshapeCall(reply, null),
    campaignId: reply.campaignId ?? null,
    content: reshapeContent(reply, recordings.length > 0),
    recordings,
  };
}

function reshapeContent(reply: CallDetailReply, hasRecording: boolean): CallContent {
  const variables = reply.artifact?.variableValues;
  return {
    rawStatus: reply.status ?? null,
    isOver: isOver(reply),
    createdAt: reply.createdAt ?? null,
    startedAt: reply.startedAt ?? null,
    answeredAt: findAnswer(reply),
    endedAt: reply.endedAt ?? null,
    endedMessage: reply.endedMessage ?? null,
    externalId: reply.customer?.externalId ?? null,
    hasRecording,
    turns: reshapeTurns(reply),
    cost: reshapeCost(reply),
    analysis: reshapeAnalysis(reply.analysis),
    variables: variables === undefined ? null : nameValues(variables),
    overrides: reshapeCallOverrides(reply),
  };
}

function isOver({ status, endedAt, endedReason }: CallDetailReply): boolean {
  return status === 'ended' || endedAt !== undefined || endedReason !== undefined;
}

function reshapeAnalysis(analysis: CallDetailReply['analysis']): CallAnalysis | null {
  const { summary = null, successEvaluation = null, structuredData = {} } = analysis ?? {};
  const structured = nameValues(structuredData);
  if (summary === null && successEvaluation === null && structured.length === 0) return null;
  return { summary, successEvaluation, structured };
}

/** When somebody picked up: a message's time less its seconds from the start, if that lies in the call. */
function findAnswer(reply: CallDetailReply): string | null {
  for (const { time, secondsFromStart } of readMessages(reply)) {
    if (time === undefined || secondsFromStart === undefined) continue;
    const ms = Math.round(time - secondsFromStart * 1000);
    const from = Date.parse(reply.startedAt ?? '');
    const to = Date.parse(reply.endedAt ?? '');
    return ms < from || ms > to || !isInstant(ms) ? null : new Date(ms).toISOString();
  }
  return null;
}

function isInstant(ms: number): boolean {
  return !Number.isNaN(new Date(ms).getTime());
}

/** The signed addresses first: storage may refuse the plain ones. Mono before stereo, as it is smaller. */
function findRecordings({ artifact, recordingUrl }: CallDetailReply): UpstreamRecording[] {
  const expiresAt = artifact?.presignedUrlsExpiresAt ?? null;
  const signed = [artifact?.presignedMonoUrl, artifact?.presignedStereoUrl];
  const plain = [
    artifact?.recording?.mono?.combinedUrl,
    artifact?.recordingUrl ?? recordingUrl,
    artifact?.recording?.stereoUrl,
    artifact?.stereoRecordingUrl,
  ];
  const byUrl = new Map<string, UpstreamRecording>();
  for (const url of signed) if (url !== undefined) byUrl.set(url, { url, expiresAt });
  for (const url of plain) {
    if (url !== undefined && !byUrl.has(url)) byUrl.set(url, { url, expiresAt: null });
  }
  return [...byUrl.values()];
}
