import type { Step } from '@/lib/campaign/draft';
import type { DraftSummary } from '@/lib/campaign/draft-summary';

const STEP_WORDS: Record<Step, string> = {
  details: 'Details',
  audience: 'Audience',
  callers: 'Caller numbers',
  overrides: 'Overrides',
  schedule: 'Schedule',
  review: 'Review',
};

/** "1 of 3, next: Audience"; of a draft in a newer shape nothing can be told. */
export function tellProgress({ progress }: DraftSummary): string {
  if (progress === null) return 'Saved by a newer version';
  if (progress.next === 'review') return 'Ready to review';
  return `${progress.done} of ${progress.of}, next: ${STEP_WORDS[progress.next]}`;
}

/** Leads to where there is something to do. */
export function draftPath({ id, progress }: DraftSummary): string {
  const step = progress === null ? '' : `&step=${progress.next}`;
  return `/campaigns/new?draft=${id}${step}`;
}
