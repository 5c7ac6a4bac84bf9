'use server';

import type { EditOutcome } from '@/lib/campaign/edit-outcome';
import type { Result } from '@/lib/campaign/result';
import { EditCampaign, editCampaign } from '@/lib/server/campaigns/edit-campaign';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/** Changes a scheduled campaign, once. One that started, or was changed by somebody else, comes back as an outcome. */
export async function saveCampaignEdit(input: unknown): Promise<Result<EditOutcome>> {
  return runAction({ name: 'campaign.edit', permission: 'operate' }, async ({ actor }) =>
    editCampaign({ ...parseInput(EditCampaign, input), actor }),
  );
}
