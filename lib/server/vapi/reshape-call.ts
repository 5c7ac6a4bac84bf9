import type { Outcome } from '@/lib/campaign/live';
import type { CallReply } from '@/lib/wire/call-reply';
import { classifyEndedReason, describeEndedReason } from '@/lib/wire/ended-reason';
import type { UpstreamCall, UpstreamContact } from './upstream';

const BEFORE_THE_END: ReadonlyMap<string, Outcome> = new Map([
  ['scheduled', 'scheduled'],
  ['queued', 'queued'],
  ['ringing', 'in-progress'],
  ['in-progress', 'in-progress'],
  ['forwarding', 'in-progress'],
]);

/** A wire call in the house's words; what it leaves out, its contact fills in. */
export function reshapeCall(reply: CallReply, contact: UpstreamContact | null): UpstreamCall {
  const rawReason = reply.endedReason ?? null;
  return {
    id: reply.id,
    position: contact?.position ?? null,
    number: numberOfCall(reply) ?? contact?.number ?? null,
    name: reply.customer?.name ?? contact?.name ?? null,
    externalId: reply.customer?.externalId ?? contact?.externalId ?? null,
    phoneNumberId: contact?.phoneNumberId ?? reply.phoneNumberId ?? null,
    rawStatus: reply.status ?? '',
    outcome: outcomeOfCall(reply),
    reason: rawReason === null ? null : describeEndedReason(rawReason),
    rawReason,
    createdAt: reply.createdAt ?? null,
    startedAt: reply.startedAt ?? null,
    endedAt: reply.endedAt ?? null,
    cost: reply.cost ?? null,
    successEvaluation: reply.analysis?.successEvaluation ?? null,
    summary: reply.analysis?.summary ?? null,
  };
}

export function numberOfCall({ customer }: CallReply): string | undefined {
  return customer?.number ?? customer?.sipUri;
}

/** A reason or an end time means it has ended, whatever the status says: entries appear as calls end. */
function outcomeOfCall({ status, endedReason, endedAt }: CallReply): Outcome {
  if (endedReason !== undefined) return classifyEndedReason(endedReason);
  if (status === 'ended' || endedAt !== undefined) return 'unknown';
  return BEFORE_THE_END.get(status ?? '') ?? 'unknown';
}
