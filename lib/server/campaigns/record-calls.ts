import { settleOutcome } from '@/lib/campaign/outcome';
import type { UpstreamCall, UpstreamCampaign, UpstreamContact } from '@/lib/server/vapi';
import type { CallRecord } from './call-record';

/**
 * Every contact once, in upload order, with its call if it has one; calls that belong to no contact follow,
 * so that none is lost.
 */
export function recordCalls(campaign: UpstreamCampaign): CallRecord[] {
  const { contacts, calls } = campaign;
  const byPosition = new Map<number, UpstreamCall>();
  const strays: UpstreamCall[] = [];
  for (const call of calls) {
    if (call.position === null) strays.push(call);
    else byPosition.set(call.position, call);
  }
  const records = contacts.map((contact) => {
    const call = byPosition.get(contact.position);
    return call ? fromCall(call, contact.position) : fromContact(contact, campaign);
  });
  strays.forEach((call, index) => {
    records.push(fromCall(call, contacts.length + index));
  });
  for (const record of records) record[5] = settleOutcome(record[5], campaign.status);
  return records;
}

function fromCall(call: UpstreamCall, position: number): CallRecord {
  const { id, number, name, phoneNumberId, outcome, rawReason, startedAt, endedAt, cost } = call;
  const [startedMs, endedMs] = [toMs(startedAt), toMs(endedAt)];
  return [
    ...([position, id, number, name, phoneNumberId, outcome, rawReason] as const),
    ...([startedMs, endedMs, cost] as const),
  ];
}

/** Without call records nobody knows what became of a contact, unless nothing has begun. */
function fromContact(
  { position, number, name, phoneNumberId }: UpstreamContact,
  { areCallsKnown, status }: UpstreamCampaign,
): CallRecord {
  const outcome = areCallsKnown || status === 'scheduled' ? 'scheduled' : 'unknown';
  return [position, null, number, name, phoneNumberId, outcome, null, null, null, null];
}

function toMs(instant: string | null): number | null {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(ms) ? null : ms;
}
