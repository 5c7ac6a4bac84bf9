import type { CallTurn, TurnKind } from '@/lib/campaign/call-detail';
import {
  type CallDetailReply,
  CallMessageReply,
  ToolCallReply,
} from '@/lib/wire/call-detail-reply';
import { readEach } from '@/lib/wire/loose';

const KIND_OF_ROLE: ReadonlyMap<string, TurnKind> = new Map([
  ['bot', 'assistant'],
  ['assistant', 'assistant'],
  ['user', 'contact'],
  ['customer', 'contact'],
  ['system', 'system'],
  ['tool_calls', 'tool-call'],
  ['tool-calls', 'tool-call'],
  ['tool_call_result', 'tool-result'],
  ['tool', 'tool-result'],
]);
const LONGEST_TURN_S = 3_600;
const TRANSCRIPT_LINE = /^(AI|Assistant|Bot|User|Customer): ?/i;

/** The messages as turns; without messages the lines of the plain transcript; null without either. */
export function reshapeTurns(reply: CallDetailReply): CallTurn[] | null {
  const messages = readMessages(reply);
  if (messages.length > 0) return messages.flatMap(toTurns);
  const transcript = reply.artifact?.transcript ?? reply.transcript;
  return transcript === undefined ? null : turnsOfTranscript(transcript);
}

export function readMessages({ artifact, messages }: CallDetailReply): CallMessageReply[] {
  return readEach(CallMessageReply, artifact?.messages ?? messages ?? []).entries;
}

function toTurns(message: CallMessageReply): CallTurn[] {
  const kind = KIND_OF_ROLE.get(message.role ?? '') ?? 'other';
  const times = timesOf(message);
  if (kind === 'tool-call') return toolCalls(message).map((call) => ({ kind, ...call, ...times }));
  const text = message.message ?? (kind === 'tool-result' ? message.result : undefined);
  return text === undefined ? [] : [{ kind, speaker: speakerOf(message, kind), text, ...times }];
}

function speakerOf(message: CallMessageReply, kind: TurnKind): string | null {
  if (kind === 'assistant') return message.assistantName ?? null;
  if (kind === 'contact') return message.speakerLabel ?? null;
  if (kind === 'other') return message.role ?? null;
  return message.name ?? null;
}

function toolCalls(message: CallMessageReply): { speaker: string | null; text: string }[] {
  const { entries } = readEach(ToolCallReply, message.toolCalls ?? []);
  if (entries.length === 0) return [{ speaker: null, text: message.message ?? '' }];
  return entries.map((call) => ({
    speaker: call.function.name ?? null,
    text: call.function.arguments ?? '',
  }));
}

// `duration` is documented in seconds and comes in milliseconds: the two times are safer.
function timesOf({ secondsFromStart, time, endTime }: CallMessageReply) {
  if (secondsFromStart === undefined || secondsFromStart < 0) return { at: null, until: null };
  const length = time === undefined || endTime === undefined ? Number.NaN : (endTime - time) / 1000;
  const isSane = length >= 0 && length <= LONGEST_TURN_S;
  return { at: secondsFromStart, until: isSane ? secondsFromStart + length : null };
}

function turnsOfTranscript(transcript: string): CallTurn[] {
  const turns: CallTurn[] = [];
  for (const line of transcript.split('\n')) {
    const role = TRANSCRIPT_LINE.exec(line)?.[1]?.toLowerCase();
    const text = line.replace(TRANSCRIPT_LINE, '').trim();
    const last = turns.at(-1);
    if (text === '') continue;
    if (role === undefined && last) last.text += `\n${text}`;
    else turns.push({ kind: kindOfLine(role), speaker: null, text, at: null, until: null });
  }
  return turns;
}

function kindOfLine(role: string | undefined): TurnKind {
  if (role === undefined) return 'other';
  return role === 'user' || role === 'customer' ? 'contact' : 'assistant';
}
