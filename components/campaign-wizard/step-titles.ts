import type { Step } from '@/lib/campaign/draft';

/** What the steps are called; the last one of an edit is another one. */
export const STEP_TITLES: Readonly<Record<Step, string>> = {
  details: 'Details',
  audience: 'Audience',
  callers: 'Caller numbers',
  overrides: 'Overrides',
  schedule: 'Schedule',
  review: 'Review',
};

const EDIT_TITLES: typeof STEP_TITLES = { ...STEP_TITLES, review: 'Changes' };

export function titlesFor(edit: object | null): typeof STEP_TITLES {
  return edit === null ? STEP_TITLES : EDIT_TITLES;
}
