import 'server-only';

export { ApproveLaunch, approveLaunch } from './approve-launch';
export { type LaunchDeps, type LaunchVapi, launchDeps } from './deps';
export {
  advanceInBackground,
  advanceOpenInBackground,
  followInBackground,
} from './in-background';
export { readPlanLimits } from './plan-limits';
export { readPlanOptions } from './plan-options';
export { findLaunch, readLaunch } from './read-launch';
export { readNextShare } from './read-next-share';
export { readRepeats } from './read-repeats';
export { RetryLaunch, retryLaunch } from './retry-launch';
export { undoLaunch } from './undo-launch';
