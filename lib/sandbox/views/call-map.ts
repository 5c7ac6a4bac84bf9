import type { Vapi } from '@vapi-ai/server-sdk';
import type { Storyteller } from '../script/storyteller';
import type { CallState } from '../simulation/state';
import { priceCall } from './cost';
import { phaseOf } from './phase';
import { iso } from './time';

type MapEntry = Pick<
  Vapi.Call,
  | 'id'
  | 'customer'
  | 'phoneNumberId'
  | 'status'
  | 'startedAt'
  | 'endedAt'
  | 'endedReason'
  | 'analysis'
  | 'cost'
>;

/** A member of the `calls` map: its value is a JSON *string*, as the live service sends it. */
export function writeMapEntry(call: CallState, now: number, storyteller: Storyteller): string {
  if (call.memo !== null) return call.memo;
  const entry = mapEntry(call, now, storyteller);
  const text = `"${call.id}":${JSON.stringify(JSON.stringify(entry))}`;
  if (call.hasEnded) call.memo = text;
  return text;
}

function mapEntry(call: CallState, now: number, storyteller: Storyteller): MapEntry {
  const { contact, draw } = call;
  const cost = priceCall(call)?.total;
  return {
    id: call.id,
    customer: contact.customer,
    ...(contact.phoneNumberId && { phoneNumberId: contact.phoneNumberId }),
    status: phaseOf(call, now),
    ...(call.startedAt !== null && { startedAt: iso(call.startedAt) }),
    ...(call.hasEnded &&
      draw && {
        endedAt: iso(call.endsAt ?? now),
        endedReason: draw.endedReason,
        analysis: storyteller.analyse(call),
      }),
    ...(cost !== undefined && { cost }),
  } satisfies MapEntry;
}
