import { formatCount, formatSpan } from './phrases';
import type { Fit, PlanLimits, Problem } from './plan-types';
import { warning } from './problem';

/** Taken for a call's length when no call of the speaker was seen; seconds. */
export const GUESSED_CALL_SECONDS = 90;

type FitInput = {
  contacts: number;
  limits: PlanLimits;
  meanCallSeconds: number | null;
  /** Epoch ms. */
  earliest: number;
  latest: number | null;
};

/**
 * How many contacts the call slots can place before Vapi gives up: it retries for want of a slot until
 * the retry window is over or `latestAt` comes, whichever is first, and never dials the rest.
 */
export function estimateFit(input: FitInput): Fit {
  const { contacts, limits, meanCallSeconds, earliest, latest } = input;
  const window = latest === null ? Number.POSITIVE_INFINITY : (latest - earliest) / 1000;
  const seconds = Math.max(0, Math.min(limits.retryWindowSeconds, window));
  const isMeanGuessed = meanCallSeconds === null || meanCallSeconds <= 0;
  const guess = limits.guessedCallSeconds ?? GUESSED_CALL_SECONDS;
  const mean = isMeanGuessed ? guess : meanCallSeconds;
  const slots = limits.slots.limit;
  // A slot that is free at the start places at least one call, however short the window.
  const perSlot = Math.max(seconds > 0 ? 1 : 0, seconds / mean);
  const fits = Math.min(contacts, Math.floor(slots * perSlot));
  return {
    contacts,
    fits,
    neverDialled: contacts - fits,
    seconds,
    meanCallSeconds: mean,
    isMeanGuessed,
    slots,
  };
}

/** The warning that some would silently never be dialled. */
export function checkFit(fit: Fit, { slots, retryWindowSeconds }: PlanLimits): Problem[] {
  if (fit.neverDialled === 0) return [];
  const reason =
    fit.seconds < retryWindowSeconds
      ? `the window is open for ${formatSpan(fit.seconds)}`
      : `Vapi tries for ${formatSpan(fit.seconds)}`;
  const mean = `${formatSpan(fit.meanCallSeconds)} a call${fit.isMeanGuessed ? ' (a guess)' : ''}`;
  const limit = `${formatCount(slots.limit)} at once${slots.isSeen ? '' : ' (a setting)'}`;
  const message = `One campaign would reach about ${formatCount(fit.fits)} of ${formatCount(fit.contacts)}: ${reason}, ${limit}, ${mean}. About ${formatCount(fit.neverDialled)} would never be dialled.`;
  return [warning({ step: 'schedule', field: 'schedule', code: 'does-not-fit' }, message)];
}
