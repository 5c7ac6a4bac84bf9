'use server';

import { z } from 'zod';
import type { Result } from '@/lib/campaign/result';
import {
  duplicateCampaign as copyCampaign,
  duplicateLaunch as copyLaunch,
  type Duplicate,
  planNextShare,
} from '@/lib/server/drafts';
import { DomainError } from '@/lib/server/errors';
import { readNextShare } from '@/lib/server/launches';
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

/** A new draft with the settings of a launch, for the contacts of its list that it left to the next. */
export async function planNext(input: unknown): Promise<Result<Duplicate>> {
  return runAction({ name: 'launch.plan-next', permission: 'operate' }, async ({ actor }) => {
    const { key } = parseInput(LaunchInput, input);
    const share = await readNextShare(key);
    if (share === null) throw nothingLeft();
    return planNextShare({ key, from: share.from, actor });
  });
}

function nothingLeft(): DomainError {
  return new DomainError(
    'conflict',
    'This launch left nobody of its list for a next campaign. Nothing was made.',
  );
}
