'use server';

import { after } from 'next/server';
import type { Result } from '@/lib/campaign/result';
import { sweepInBackground } from '@/lib/server/do-not-call';
import { followInBackground, launchDeps, RetryLaunch, retryLaunch } from '@/lib/server/launches';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/** Sends a launch of unknown outcome once more, after a person accepted that people may be called twice. */
export async function sendAgain(input: unknown): Promise<Result<null>> {
  return runAction({ name: 'launch.retry', permission: 'operate' }, async ({ actor }) => {
    const deps = await launchDeps();
    const retry = parseInput(RetryLaunch, input);
    await retryLaunch(retry, { actor, deps });
    after(() => followInBackground(retry.key).then(sweepInBackground));
    return null;
  });
}
