import type { Draw } from './draw';
import { requestOf } from './single-calls';
import { type CallState, isCampaign } from './state';

/** `maxDurationSeconds` of the overrides, the contact's before everyone's, cuts a talk short. */
export function limitTalk(draw: Draw, call: CallState): Draw {
  const shared = isCampaign(call.lane) ? call.lane.definition : requestOf(call);
  const { customer } = call.contact;
  const seconds =
    customer.assistantOverrides?.maxDurationSeconds ??
    customer.squadOverrides?.maxDurationSeconds ??
    shared?.assistantOverrides?.maxDurationSeconds ??
    shared?.squadOverrides?.maxDurationSeconds;
  if (seconds === undefined || draw.talkMs <= seconds * 1000) return draw;
  const isTalk = draw.outcome === 'reached';
  return {
    ...draw,
    talkMs: seconds * 1000,
    ...(isTalk && { endedReason: 'exceeded-max-duration' as const }),
  };
}
