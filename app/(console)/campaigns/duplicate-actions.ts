'use server';

import { z } from 'zod';
import type { Result } from '@/lib/campaign/result';
import {
  duplicateCampaign as copyCampaign,
  duplicateLaunch as copyLaunch,
  type Duplicate,
} from '@/lib/server/drafts';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

const CampaignInput = z.object({ campaignId: z.guid() });

/** Makes a new draft of a campaign, launched here or elsewhere. `notes` say what could not be copied. */
export async function duplicateCampaign(input: unknown): Promise<Result<Duplicate>> {
  return runAction({ name: 'campaign.duplicate', permission: 'operate' }, async ({ actor }) => {
    const { campaignId } = parseInput(CampaignInput, input);
    return copyCampaign({ campaignId, actor });
  });
}

const LaunchInput = z.object({ key: z.string().min(1).max(100) });

/** The same for a launch, also one that failed or whose outcome is unknown. */
export async function duplicateLaunch(input: unknown): Promise<Result<Duplicate>> {
  return runAction({ name: 'launch.duplicate', permission: 'operate' }, async ({ actor }) => {
    const { key } = parseInput(LaunchInput, input);
    return copyLaunch({ key, actor });
  });
}
