import type { Vapi } from '@vapi-ai/server-sdk';
import type { CallState } from '../simulation/state';

const dollarsPerMinute = { transport: 0.014, stt: 0.0102, llm: 0.0121, tts: 0.0216, vapi: 0.05 };
const analysisDollars = 0.0031;

const cents = (dollars: number) => Math.round(dollars * 10_000) / 10_000;

/** US dollars. Only connected time is charged; an unanswered call costs nothing. */
export function priceCall(call: CallState): Vapi.CostBreakdown | null {
  if (!call.hasEnded || !call.draw) return null;
  const minutes = call.draw.talkMs / 60_000;
  const share = (part: keyof typeof dollarsPerMinute) => cents(dollarsPerMinute[part] * minutes);
  const parts = {
    transport: share('transport'),
    stt: share('stt'),
    llm: share('llm'),
    tts: share('tts'),
    vapi: share('vapi'),
  };
  const summary = call.draw.outcome === 'reached' ? analysisDollars : 0;
  const total = cents(Object.values(parts).reduce((sum, part) => sum + part, summary));
  return {
    ...parts,
    total,
    llmPromptTokens: Math.round(minutes * 4200),
    llmCompletionTokens: Math.round(minutes * 160),
    ttsCharacters: Math.round(minutes * 520),
    analysisCostBreakdown: { summary, summaryPromptTokens: 640, summaryCompletionTokens: 90 },
  } satisfies Vapi.CostBreakdown;
}
