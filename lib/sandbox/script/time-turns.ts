import type { CallState } from '../simulation/state';
import type { Turn } from './scene';

/** A turn with when it is heard, ms from the pick-up. */
export interface TimedTurn extends Turn {
  fromMs: number;
  toMs: number;
}

/** How long somebody was on the line, ms. */
export function connectedMs(call: CallState): number {
  const start = call.answeredAt ?? call.startedAt ?? 0;
  return Math.max(0, (call.endsAt ?? start) - start);
}

/** Spreads the turns over the connected time by the length of what is said. */
export function timeTurns(turns: readonly Turn[], call: CallState): TimedTurn[] {
  const total = turns.reduce((sum, turn) => sum + turn.text.length, 0) || 1;
  const talkMs = connectedMs(call);
  let spoken = 0;
  return turns.map((turn) => {
    const fromMs = (spoken / total) * talkMs;
    spoken += turn.text.length;
    return { ...turn, fromMs, toMs: (spoken / total) * talkMs };
  });
}
