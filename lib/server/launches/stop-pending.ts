import 'server-only';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import { UpstreamError } from '@/lib/server/vapi';
import { changeLaunch } from './change-launch';
import type { PartRef } from './claim-part';
import type { LaunchDeps } from './deps';
import { isSought } from './is-sought';
import { withStopped } from './part-notes';
import { readLaunchRows } from './read-rows';

const WAITS_MS = [300, 1_000];

/**
 * Stops what a part has left to stop: an unwanted match, a second campaign. Stopping is harmless to
 * repeat, so it is tried three times. Returns the last error when one could not be stopped; it stays on
 * the list and is tried again with the next look.
 */
export async function stopPending(ref: PartRef, deps: LaunchDeps): Promise<UpstreamError | null> {
  const rows = await readLaunchRows(ref.key, deps.db);
  const toStop = rows?.parts.find(({ n }) => n === ref.n)?.notes.toStop ?? [];
  if (toStop.length === 0) return null;
  const stopped: string[] = [];
  let failed: UpstreamError | null = null;
  for (const id of toStop) {
    const error = await stopOne(id, deps);
    if (error === null) stopped.push(id);
    else failed = error;
  }
  await noteStopped(ref, { stopped, deps });
  return failed;
}

async function stopOne(id: string, deps: LaunchDeps): Promise<UpstreamError | null> {
  for (let attempt = 0; ; attempt++) {
    const error = await tryStop(id, deps);
    const waitMs = WAITS_MS[attempt];
    if (error === null || waitMs === undefined) return error;
    await deps.sleep(waitMs);
  }
}

/** A campaign that is gone, or that is over when read again, counts as stopped. */
async function tryStop(id: string, { vapi }: LaunchDeps): Promise<UpstreamError | null> {
  try {
    await vapi.stopCampaign(id);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    return (await isOver(id, vapi)) ? null : thrown;
  }
}

async function isOver(id: string, vapi: LaunchDeps['vapi']): Promise<boolean> {
  try {
    const { status } = await vapi.getCampaign(id);
    return status === 'ended' || status === 'cancelled' || status === 'archived';
  } catch (thrown) {
    if (thrown instanceof UpstreamError) return thrown.status === 404;
    throw thrown;
  }
}

type Stopped = { stopped: readonly string[]; deps: LaunchDeps };

async function noteStopped({ key, n }: PartRef, { stopped, deps }: Stopped): Promise<void> {
  await changeLaunch(key, { deps }, ({ parts, now }) => {
    const part = parts.find((candidate) => candidate.n === n);
    if (part === undefined) return;
    part.notes = withStopped(part.notes, stopped);
    if (part.notes.toStop.length > 0) {
      part.nextLookAt = new Date(now.getTime() + deps.timing.laterLookGapMs);
    } else if (!isSought(part, deps.timing)) part.nextLookAt = null;
  });
  for (const id of stopped) {
    const detail = { part: n, outcome: 'stopped' };
    await recordAnyway(deps.db, {
      actor: null,
      action: 'launch.stop',
      target: id,
      launchKey: key,
      detail,
    });
  }
}
