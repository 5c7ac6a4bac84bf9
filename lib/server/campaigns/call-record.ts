import type { TimedCall } from '@/lib/campaign/history';
import type { CallRow, Outcome } from '@/lib/campaign/live';
import { groupNumber } from '@/lib/contacts/numbers/group-number';
import { describeEndedReason } from '@/lib/wire/ended-reason';

/**
 * One contact with its call as it is stored: ten thousand of them are parsed at once, so there are no field
 * names. Position, call id, number, name, caller id, outcome, raw reason, started and ended (epoch ms), cost.
 */
export type CallRecord = [
  position: number,
  callId: string | null,
  number: string | null,
  name: string | null,
  callerId: string | null,
  outcome: Outcome,
  rawReason: string | null,
  startedMs: number | null,
  endedMs: number | null,
  cost: number | null,
];

export const FIELD = {
  position: 0,
  callId: 1,
  number: 2,
  name: 3,
  callerId: 4,
  outcome: 5,
  startedMs: 7,
  endedMs: 8,
  cost: 9,
} as const;

/** The row people see; numbers and names only for those who may. */
export function toCallRow(record: CallRecord, canSeeContacts: boolean): CallRow {
  const [position, callId, number, name, callerId, outcome, rawReason, startedMs, endedMs, cost] =
    record;
  return {
    position,
    callId,
    number: canSeeContacts ? number : null,
    numberLabel: canSeeContacts && number !== null ? groupNumber(number) : null,
    name: canSeeContacts ? name : null,
    callerId,
    outcome,
    reason: rawReason === null ? null : describeEndedReason(rawReason),
    rawReason,
    startedAt: toIso(startedMs),
    endedAt: toIso(endedMs),
    talkSeconds: talkSeconds(record),
    cost,
  };
}

/** Seconds from start to end; null before the end, or where a time is missing. */
export function talkSeconds(record: CallRecord): number | null {
  const startedMs = record[FIELD.startedMs];
  const endedMs = record[FIELD.endedMs];
  if (startedMs === null || endedMs === null) return null;
  return Math.max(0, Math.round((endedMs - startedMs) / 1000));
}

export function toTimedCall(record: CallRecord): TimedCall {
  return {
    startedAt: toIso(record[FIELD.startedMs]),
    endedAt: toIso(record[FIELD.endedMs]),
    outcome: record[FIELD.outcome],
  };
}

function toIso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
