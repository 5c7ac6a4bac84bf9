import type { Vapi } from '@vapi-ai/server-sdk';
import { type Dice, diceFor } from '../random';

export type Outcome = 'reached' | 'voicemail' | 'no-answer' | 'failed';

/** Shares of the outcomes; they sum to 1. */
export type Mix = Record<Outcome, number>;

/** What fate has in store for one contact. Milliseconds at speed 1. */
export interface Draw {
  outcome: Outcome;
  endedReason: Vapi.CallEndedReason;
  ringMs: number;
  talkMs: number;
}

export const everydayMix: Mix = { reached: 0.55, voicemail: 0.22, 'no-answer': 0.15, failed: 0.08 };

/** Independent of time and of other contacts: the same keys always give the same draw. */
export function drawCall(keys: readonly (string | number)[], mix: Mix): Draw {
  const dice = diceFor('call', ...keys);
  const outcome = drawOutcome(dice, mix);
  return { outcome, ...fates[outcome](dice) };
}

function drawOutcome(dice: Dice, mix: Mix): Outcome {
  let rest = dice.float();
  for (const outcome of ['reached', 'voicemail', 'no-answer'] as const) {
    rest -= mix[outcome];
    if (rest < 0) return outcome;
  }
  return 'failed';
}

const seconds = (dice: Dice, from: number, to: number) => dice.int(from * 1000, to * 1000);

const fates: Record<Outcome, (dice: Dice) => Omit<Draw, 'outcome'>> = {
  reached: (dice) => {
    const endedReason = reachedReason(dice);
    const isSilent = endedReason === 'silence-timed-out';
    const talkMs = isSilent ? seconds(dice, 18, 40) : Math.round(talkTime(dice));
    return { endedReason, ringMs: seconds(dice, 4, 18), talkMs };
  },
  voicemail: (dice) => ({
    endedReason: 'voicemail',
    ringMs: seconds(dice, 16, 26),
    talkMs: seconds(dice, 9, 24),
  }),
  'no-answer': (dice) =>
    dice.isWithin(0.25)
      ? { endedReason: 'customer-busy', ringMs: seconds(dice, 2, 6), talkMs: 0 }
      : { endedReason: 'customer-did-not-answer', ringMs: seconds(dice, 28, 42), talkMs: 0 },
  failed: (dice) => ({
    endedReason: dice.pick([
      'twilio-failed-to-connect-call',
      'twilio-failed-to-connect-call',
      'twilio-reported-customer-misdialed',
      'call.in-progress.error-sip-outbound-call-failed-to-connect',
    ]),
    ringMs: seconds(dice, 1, 3),
    talkMs: 0,
  }),
};

/** About a minute, seldom more than three, never more than eight. */
function talkTime(dice: Dice): number {
  return Math.min(480_000, Math.max(8_000, dice.spread(62_000, 0.6) + 4_000));
}

function reachedReason(dice: Dice): Vapi.CallEndedReason {
  const roll = dice.float();
  if (roll < 0.52) return 'assistant-ended-call';
  if (roll < 0.9) return 'customer-ended-call';
  if (roll < 0.95) return 'silence-timed-out';
  return 'assistant-forwarded-call';
}
