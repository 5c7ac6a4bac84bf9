import type { Step } from '@/lib/campaign/draft';

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  details: 'Details',
  audience: 'Audience',
  callers: 'Caller numbers',
  overrides: 'Overrides',
  schedule: 'Schedule',
  review: 'Review',
};
