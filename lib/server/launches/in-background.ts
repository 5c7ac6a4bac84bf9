import 'server-only';
import { describeError, log } from '@/lib/server/log';
import { advanceLaunch } from './advance-launch';
import { advanceOpenLaunches } from './advance-open-launches';
import { type LaunchDeps, launchDeps } from './deps';
import { followLaunch } from './follow-launch';

type Work = (key: string, deps: LaunchDeps) => Promise<void>;

/** For `after()`: sends a launch and stays with it. Never throws; what is left over is taken up by a later look. */
export function followInBackground(key: string): Promise<void> {
  return quietly(followLaunch, key);
}

/** For `after()`: takes an open launch one step on. Never throws. */
export function advanceInBackground(key: string): Promise<void> {
  return quietly(advanceLaunch, key);
}

let round: Promise<void> | undefined;

/** For `after()` and cron: takes every open launch one step on; one round at a time. Never throws. */
export function advanceOpenInBackground(): Promise<void> {
  round ??= quietly((_, deps) => advanceOpenLaunches(deps), 'all open ones').finally(() => {
    round = undefined;
  });
  return round;
}

async function quietly(work: Work, key: string): Promise<void> {
  try {
    await work(key, await launchDeps());
  } catch (error) {
    log.error({ launch: key, ...describeError(error) }, 'a launch could not be taken on');
  }
}
