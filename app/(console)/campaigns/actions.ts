'use server';

import { after } from 'next/server';
import type { Result } from '@/lib/campaign/result';
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
    if (isNew) after(() => followInBackground(key));
    return { key };
  });
}
