import { OUTCOMES, type Outcome, type OutcomeCounts } from './live';
import type { CampaignStatus } from './tally';

/** The outcomes of a call that is over. */
export const ENDED_OUTCOMES = ['reached', 'voicemail', 'no-answer', 'failed', 'unknown'] as const;
export type EndedOutcome = (typeof ENDED_OUTCOMES)[number];

/** What each is called on screen. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  reached: 'Reached',
  voicemail: 'Voicemail',
  'no-answer': 'No answer',
  failed: 'Failed',
  unknown: 'Unknown',
  'in-progress': 'In progress',
  queued: 'Queued',
  scheduled: 'Scheduled',
  'never-dialled': 'Never dialled',
};

export function isEndedOutcome(outcome: Outcome): outcome is EndedOutcome {
  return (ENDED_OUTCOMES as readonly Outcome[]).includes(outcome);
}

/** Whether a person should look at this call: it failed, or ended in a way we can't name. */
export function needsALook(outcome: Outcome): boolean {
  return outcome === 'failed' || outcome === 'unknown';
}

/** A campaign in one of these states dials nobody any more; calls on the line may still finish. */
export function isTerminal(status: CampaignStatus): boolean {
  return status === 'ended' || status === 'cancelled' || status === 'archived';
}

/** Where a contact really stands: what still waits when the campaign is over is never dialled. */
export function settleOutcome(outcome: Outcome, status: CampaignStatus): Outcome {
  const isWaiting = outcome === 'scheduled' || outcome === 'queued';
  return isWaiting && isTerminal(status) ? 'never-dialled' : outcome;
}

/**
 * Every contact in exactly one bucket. Contacts without a record wait, or were never dialled when the
 * campaign is over. With more records than `audience` the sum is that of the records.
 */
export function countOutcomes(
  records: Iterable<{ outcome: Outcome }>,
  { audience, status }: { audience: number; status: CampaignStatus },
): OutcomeCounts {
  const counts = emptyCounts();
  let seen = 0;
  for (const { outcome } of records) {
    counts[settleOutcome(outcome, status)] += 1;
    seen += 1;
  }
  counts[settleOutcome('scheduled', status)] += Math.max(0, audience - seen);
  return counts;
}

/** How many calls are over. */
export function countEnded(counts: OutcomeCounts): number {
  return ENDED_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function emptyCounts(): OutcomeCounts {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts;
}
