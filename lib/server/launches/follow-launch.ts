import 'server-only';
import { advanceLaunch } from './advance-launch';
import type { LaunchDeps } from './deps';
import { readLaunchRows } from './read-rows';
import { sendLaunch } from './send-launch';

/**
 * Sends a launch and stays with it through its planned looks, so that one of unknown outcome is found
 * inside its grace even when nobody has the page open. Runs after the answer went out.
 */
export async function followLaunch(key: string, deps: LaunchDeps): Promise<void> {
  await sendLaunch(key, deps);
  for (let round = 0; round <= deps.timing.lookGapsMs.length; round++) {
    const nextAt = await nextPlanned(key, deps);
    if (nextAt === null) return;
    await deps.sleep(Math.max(0, nextAt - deps.now()));
    await advanceLaunch(key, deps);
  }
}

async function nextPlanned(key: string, { db, timing }: LaunchDeps): Promise<number | null> {
  const rows = await readLaunchRows(key, db);
  const planned = (rows?.parts ?? [])
    .filter(({ looks }) => looks < timing.lookGapsMs.length)
    .flatMap(({ nextLookAt }) => (nextLookAt === null ? [] : [nextLookAt.getTime()]));
  return planned.length === 0 ? null : Math.min(...planned);
}
