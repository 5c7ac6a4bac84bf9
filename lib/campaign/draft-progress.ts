import type { CampaignDraft, Step } from './draft';

/** What a launch can't do without; overrides and the schedule are optional. */
const NEEDED = ['details', 'audience', 'callers'] as const;

/** How far a draft is: the step to go on with, and how many of those a launch needs have something in them. */
export type DraftProgress = { next: Step; done: number; of: number };

export function draftProgress(draft: CampaignDraft): DraftProgress {
  const missing = NEEDED.filter((step) => !isFilled(draft, step));
  return {
    next: missing[0] ?? 'review',
    done: NEEDED.length - missing.length,
    of: NEEDED.length,
  };
}

function isFilled(draft: CampaignDraft, step: (typeof NEEDED)[number]): boolean {
  switch (step) {
    case 'details':
      return draft.name.trim() !== '' && draft.target[`${draft.target.kind}Id`] !== '';
    case 'audience':
      return draft.audience.listId !== null;
    case 'callers':
      return draft.callers.numberIds.length > 0;
  }
}
