import 'server-only';
import { z } from 'zod';
import type { LaunchPlan } from '@/lib/campaign/plan-types';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { canRetry } from './can-retry';
import { changeLaunch, type LaunchInHand } from './change-launch';
import type { LaunchDeps } from './deps';
import { readStoredPlan, windowOf } from './stored-plan';

/** `isDoublingAccepted`: the person was told that people may be called twice, and said yes. */
export const RetryLaunch = z.strictObject({
  key: z.string().max(100),
  isDoublingAccepted: z.literal(true),
});
export type RetryLaunch = z.infer<typeof RetryLaunch>;

/**
 * Approves a launch of unknown outcome to be sent once more, under the same key and fingerprint, so that
 * the first one is recognised and stopped if it turns up after all. Its first call moves behind a new grace.
 *
 * @throws DomainError `conflict` while looking is not over, or when there is nothing to repeat
 */
export function retryLaunch(
  { key }: RetryLaunch,
  { actor, deps }: { actor: Actor; deps: LaunchDeps },
): Promise<void> {
  const intent = { actor, action: 'launch.retry', target: key, launchKey: key };
  return changeLaunch(key, { deps, intent }, (inHand) => {
    if (!canRetry(inHand, deps.timing)) throw notYet();
    moveWindow(inHand, deps);
    for (const part of inHand.parts) {
      if (part.state !== 'unknown') continue;
      part.state = 'approved';
      part.notes = { ...part.notes, failure: null, hasOpenAttempt: true };
      part.looks = 0;
      part.nextLookAt = null;
    }
  });
}

function moveWindow({ launch, now }: LaunchInHand, { graceSeconds }: LaunchDeps): void {
  const stored = readStoredPlan(launch.plan);
  const graceEnd = now.getTime() + graceSeconds * 1000;
  const parts = stored.plan.parts.map((part) => {
    const earliest = Math.max(Date.parse(part.earliestAt), graceEnd);
    if (part.latestAt !== null && Date.parse(part.latestAt) <= earliest) throw windowOver();
    return { ...part, earliestAt: new Date(earliest).toISOString() };
  });
  const plan: LaunchPlan = { ...stored.plan, parts };
  launch.plan = { ...stored, plan };
  launch.earliestAt = windowOf(parts).earliestAt;
}

function notYet(): DomainError {
  return new DomainError(
    'conflict',
    'This launch can not be sent again: either it was found meanwhile, or Dialboard still looks for it. Nothing was sent.',
  );
}

function windowOver(): DomainError {
  return new DomainError(
    'conflict',
    'The calling window of this launch is over. Nothing was sent. Duplicate it and choose a new window.',
  );
}
