import type { Vapi } from '@vapi-ai/server-sdk';
import type { Turn } from '../script/scene';
import type { Storyteller } from '../script/storyteller';
import { type TimedTurn, timeTurns } from '../script/time-turns';
import { requestOf } from '../simulation/single-calls';
import { type CallState, isCampaign, type World } from '../simulation/state';
import { priceCall } from './cost';
import { phaseOf } from './phase';
import { iso } from './time';

export interface CallReader {
  world: World;
  storyteller: Storyteller;
  /** A signed address of the call's recording. */
  recordingUrl: (callId: string) => string;
}

/** A call as GET /call/:id shows it. */
export function viewCall(call: CallState, reader: CallReader): Vapi.Call {
  const { world } = reader;
  const breakdown = priceCall(call);
  return {
    id: call.id,
    orgId: world.orgId,
    type: 'outboundPhoneCall',
    createdAt: iso(call.queuedAt),
    updatedAt: iso(lastChange(call, world.now)),
    status: phaseOf(call, world.now),
    phoneCallProvider: 'twilio',
    phoneCallTransport: 'pstn',
    customer: call.contact.customer,
    ...(call.contact.phoneNumberId && { phoneNumberId: call.contact.phoneNumberId }),
    ...originOf(call),
    ...(call.startedAt !== null && { startedAt: iso(call.startedAt) }),
    ...(breakdown && { cost: breakdown.total, costBreakdown: breakdown }),
    ...(call.hasEnded && viewEnd(call, reader)),
  } satisfies Vapi.Call;
}

function originOf(call: CallState) {
  const { lane } = call;
  if (isCampaign(lane)) {
    const { assistantId, squadId, workflowId, assistantOverrides, squadOverrides } =
      lane.definition;
    return {
      campaignId: lane.id,
      ...defined({ assistantId, squadId, workflowId, assistantOverrides, squadOverrides }),
    };
  }
  const { customer: _, ...request } = requestOf(call) ?? { customer: null };
  return defined(request);
}

function viewEnd(call: CallState, { storyteller, recordingUrl }: CallReader) {
  const reason = call.draw?.endedReason;
  const turns = storyteller.transcribe(call);
  const hasAudio = (call.draw?.talkMs ?? 0) > 0;
  return {
    endedAt: iso(call.endsAt ?? 0),
    ...(reason && { endedReason: reason }),
    analysis: storyteller.analyse(call),
    artifact: {
      transcript: turns.map(writeLine).join(''),
      messages: timeTurns(turns, call).map((turn) => writeMessage(turn, call)),
      variableValues: storyteller.variablesOf(call),
      ...(hasAudio && {
        recordingUrl: recordingUrl(call.id),
        presignedMonoUrl: recordingUrl(call.id),
        recording: { mono: { combinedUrl: recordingUrl(call.id) } },
      }),
    } satisfies Vapi.Artifact,
  };
}

function writeLine({ role, text }: Turn): string {
  return `${role === 'assistant' ? 'AI' : 'User'}: ${text}\n`;
}

function writeMessage({ role, text, fromMs, toMs }: TimedTurn, call: CallState): Vapi.BotMessage {
  const start = call.answeredAt ?? call.startedAt ?? 0;
  return {
    role: role === 'assistant' ? 'bot' : 'user',
    message: text,
    time: Math.round(start + fromMs),
    endTime: Math.round(start + toMs),
    secondsFromStart: Math.round(fromMs) / 1000,
    duration: Math.round(toMs - fromMs),
  };
}

function lastChange(call: CallState, now: number): number {
  if (call.hasEnded) return call.endsAt ?? call.queuedAt;
  if (call.answeredAt !== null && call.answeredAt <= now) return call.answeredAt;
  return call.startedAt ?? call.queuedAt;
}

function defined<T extends object>(fields: T): Partial<T> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}
