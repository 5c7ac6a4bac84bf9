import 'server-only';
import type { CallView } from '@/lib/campaign/call-detail';
import type { Outcome } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import type { CampaignStatus } from '@/lib/campaign/tally';
import { DomainError } from '@/lib/server/errors';
import { type UpstreamCallDetail, UpstreamError } from '@/lib/server/vapi';
import { FIELD, toCallRow } from './call-record';
import { type WatchDeps, watchDeps } from './deps';
import { findRecord, type RecordKey } from './find-record';
import { readNumberLabels } from './names';

const LIVE_POLL_MS = 5_000;
/** Recording and analysis follow the end by some seconds. */
const AFTERMATH_MS = 120_000;

export type AskedCall = { campaignId: string; key: RecordKey };

/**
 * One contact with everything Vapi tells about its call. For an actor with `see-contacts`.
 *
 * @throws DomainError `not-found` when the campaign has no such call, before Vapi is asked about it
 */
export async function readCall(asked: AskedCall, given?: WatchDeps): Promise<CallView> {
  const deps = given ?? (await watchDeps());
  const { record, snapshot } = await findRecord(asked.campaignId, asked.key, deps);
  const { status } = snapshot.head.content;
  const callId = record[FIELD.callId];
  const [labels, detail] = await Promise.all([
    readNumberLabels(deps),
    callId === null ? null : readDetail({ ...asked, callId }, deps),
  ]);
  const row = toCallRow(record, true);
  return {
    row: detail === null ? row : freshen(row, detail),
    callerLabel: row.callerId === null ? null : (labels?.get(row.callerId) ?? null),
    why: callId === null ? whyNoCall(row.outcome, status) : null,
    content: detail?.content ?? null,
    pollMs: detail === null ? pollUndialled(status) : pollCall(detail, snapshot.meta.nowMs),
  };
}

type Wanted = { campaignId: string; callId: string };

/** What Vapi says of a call, once more checked to be this campaign's. */
export async function readDetail(
  { campaignId, callId }: Wanted,
  { vapi }: Pick<WatchDeps, 'vapi'>,
): Promise<UpstreamCallDetail> {
  const detail = await vapi.getCall(callId).catch((thrown: unknown) => {
    if (thrown instanceof UpstreamError && thrown.kind === 'not-found') throw goneAtVapi();
    throw thrown;
  });
  if (detail.campaignId !== null && detail.campaignId !== campaignId) throw goneAtVapi();
  return detail;
}

function goneAtVapi(): DomainError {
  return new DomainError(
    'not-found',
    'Vapi has no record of this call any more: it was deleted there or is past its retention. Its row in the table stays.',
  );
}

/** The detail is younger than the row. */
function freshen(row: CallView['row'], detail: UpstreamCallDetail): CallView['row'] {
  const { outcome, reason, rawReason, startedAt, endedAt, cost } = detail;
  const talkSeconds = talkOf(startedAt, endedAt) ?? row.talkSeconds;
  const fresh = { reason, rawReason, talkSeconds, cost: cost ?? row.cost };
  return {
    ...row,
    ...fresh,
    outcome,
    startedAt: startedAt ?? row.startedAt,
    endedAt: endedAt ?? row.endedAt,
  };
}

function talkOf(startedAt: string | null, endedAt: string | null): number | null {
  if (startedAt === null || endedAt === null) return null;
  return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000));
}

function whyNoCall(outcome: Outcome, status: CampaignStatus): string {
  if (outcome === 'never-dialled') {
    return status === 'cancelled'
      ? 'Never dialled: the campaign was stopped before this contact’s turn. Nobody called this number for it.'
      : 'Never dialled: no call slot came free while Vapi was still trying. Nobody called this number for it.';
  }
  if (outcome === 'unknown') {
    return 'Vapi sent no call records for this campaign, so nobody can tell whether this contact was dialled.';
  }
  return status === 'scheduled'
    ? 'Not dialled yet: the campaign has not begun.'
    : 'Not dialled yet: Vapi dials in upload order, as call slots come free.';
}

function pollUndialled(status: CampaignStatus): number {
  return isTerminal(status) ? 0 : 2 * LIVE_POLL_MS;
}

function pollCall({ content, recordings }: UpstreamCallDetail, nowMs: number): number {
  if (!content.isOver) return LIVE_POLL_MS;
  const isWhole = recordings.length > 0 && content.analysis !== null;
  const sinceMs = nowMs - Date.parse(content.endedAt ?? '');
  return !isWhole && sinceMs < AFTERMATH_MS ? 2 * LIVE_POLL_MS : 0;
}
