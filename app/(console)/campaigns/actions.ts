'use server';

import { after } from 'next/server';
import { z } from 'zod';
import type { Result } from '@/lib/campaign/result';
import {
  CampaignId,
  renameCampaign as giveCampaignName,
  deleteCampaign as removeCampaign,
} from '@/lib/server/campaigns';
import { sweepInBackground } from '@/lib/server/do-not-call';
import {
  ApproveLaunch,
  approveLaunch,
  followInBackground,
  launchDeps,
} from '@/lib/server/launches';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/**
 * Launches a draft once. Returns as soon as the ledger has it; sending goes on after the answer. A repeat
 * gets the first one's key.
 */
export async function launchCampaign(input: unknown): Promise<Result<{ key: string }>> {
  return runAction({ name: 'launch.approve', permission: 'operate' }, async ({ actor }) => {
    const deps = await launchDeps();
    const { key, isNew } = await approveLaunch(parseInput(ApproveLaunch, input), { actor, deps });
    if (isNew) after(() => followInBackground(key).then(sweepInBackground));
    return { key };
  });
}

const DeleteInput = z.object({ campaignId: CampaignId });

/** Deletes a campaign that does not dial; one that is gone already is a success. */
export async function deleteCampaign(input: unknown): Promise<Result<null>> {
  return runAction({ name: 'campaign.delete', permission: 'operate' }, async ({ actor }) => {
    const { campaignId } = parseInput(DeleteInput, input);
    await removeCampaign({ campaignId, actor });
    return null;
  });
}

const RenameInput = DeleteInput.extend({ name: z.string().max(200) });

/** Renames a campaign. Returns the whole new name: its fingerprint stays. */
export async function renameCampaign(input: unknown): Promise<Result<{ name: string }>> {
  return runAction({ name: 'campaign.rename', permission: 'operate' }, async ({ actor }) => {
    const { campaignId, name } = parseInput(RenameInput, input);
    return { name: await giveCampaignName({ campaignId, name, actor }) };
  });
}
