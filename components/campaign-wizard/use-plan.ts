'use client';

import { useMemo } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { planLaunch } from '@/lib/campaign/plan';
import type { LaunchPlan, PlanInput } from '@/lib/campaign/plan-types';

/** The plan of the draft as it stands: the function the server runs at the launch. */
export function usePlan(
  { draft, facts, options, limits, now }: PlanInput,
  zone: string,
): LaunchPlan {
  return useMemo(
    () => planLaunch({ draft: withZone(draft, zone), facts, options, limits, now }),
    [draft, facts, options, limits, now, zone],
  );
}

// "Now" needs no zone to be chosen, but the sentence tells a time: it tells the reader's own.
function withZone(draft: CampaignDraft, zone: string): CampaignDraft {
  const { schedule } = draft;
  if (schedule.zone !== '' || schedule.kind !== 'now') return draft;
  return { ...draft, schedule: { ...schedule, zone } };
}
