import { isTerminal } from './outcome';
import { formatCount } from './phrases';
import type { CampaignStatus, Tally } from './tally';

/** Contacts standing in each state now. `null`: Vapi's counters don't tell. `voicemail` is a part of `ended`. */
export type CurrentCounts = {
  scheduled: number | null;
  queued: number | null;
  inProgress: number | null;
  ended: number | null;
  voicemail: number | null;
};

/**
 * How the counters are to be read. `unreconciled` counts are those Vapi sent, and `warning` says in words
 * why they don't add up.
 */
export type TallyReading = {
  reading: 'snapshot' | 'cumulative' | 'unreconciled';
  current: CurrentCounts;
  warning: string | null;
};

/**
 * Vapi doesn't say whether its counters are where contacts stand, or how many ever came that far. Counters
 * that sum to the audience or less are the first; those that exceed it but fall from step to step are the
 * second, and are subtracted.
 */
export function readTally(tally: Tally): TallyReading {
  const { audience, scheduled, queued, inProgress, ended, voicemail } = tally;
  const asSent = { scheduled, queued, inProgress, ended, voicemail };
  const sum = sumKnown([scheduled, queued, inProgress, ended]);
  if (voicemail !== null && ended !== null && voicemail > ended) {
    const warning = `Vapi counts ${formatCount(voicemail)} voicemails among ${formatCount(ended)} ended calls: shown as sent.`;
    return { reading: 'unreconciled', current: asSent, warning };
  }
  if (sum <= audience) return { reading: 'snapshot', current: asSent, warning: null };
  if (isFalling([audience, scheduled, queued, inProgress, ended])) {
    return { reading: 'cumulative', current: subtract(tally), warning: null };
  }
  const warning = `Vapi’s counters sum to ${formatCount(sum)} for ${formatCount(audience)} contacts: shown as sent.`;
  return { reading: 'unreconciled', current: asSent, warning };
}

/**
 * Contacts a campaign that is over has not called: derived, for Vapi has no counter of them. Null while
 * it runs, and where the counters don't tell.
 */
export function neverDialled(tally: Tally, status: CampaignStatus): number | null {
  if (!isTerminal(status)) return null;
  const { reading, current } = readTally(tally);
  if (reading === 'unreconciled' || current.ended === null) return null;
  return Math.max(0, tally.audience - current.ended - (current.inProgress ?? 0));
}

/** Whether a call was begun, as far as Vapi's counters tell. */
export function hasCalled({ ended, inProgress }: Tally): boolean {
  return (ended ?? 0) + (inProgress ?? 0) > 0;
}

function subtract({ scheduled, queued, inProgress, ended, voicemail }: Tally): CurrentCounts {
  return {
    scheduled: minus(scheduled, queued),
    queued: minus(queued, inProgress),
    inProgress: minus(inProgress, ended),
    ended,
    voicemail,
  };
}

function minus(count: number | null, later: number | null): number | null {
  return count === null || later === null ? null : count - later;
}

function sumKnown(counts: (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function isFalling(counts: (number | null)[]): boolean {
  const known = counts.filter((count) => count !== null);
  return known.every((count, index) => index === 0 || count <= (known[index - 1] ?? count));
}
