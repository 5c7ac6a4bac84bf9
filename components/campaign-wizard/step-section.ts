import type { CampaignDraft, Step } from '@/lib/campaign/draft';

/** The part of the draft a step edits; Review edits none. */
export function sectionOf(step: Step, draft: CampaignDraft): unknown {
  if (step === 'details') return [draft.name, draft.target];
  return step === 'review' ? null : draft[step];
}
