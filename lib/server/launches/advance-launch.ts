import 'server-only';
import type { PartInHand } from './change-launch';
import type { LaunchDeps } from './deps';
import { expireSending } from './expire-sending';
import { lookForPart } from './look-for-part';
import { type LaunchRows, readLaunchRows } from './read-rows';
import { sendLaunch } from './send-launch';
import { stopPending } from './stop-pending';

/**
 * Takes a launch as far as it can go now: gives up on a POST that was left behind, sends what was approved
 * and never sent, looks for what is unknown, stops what is unwanted. Safe to call from anywhere, any
 * number of times; a settled launch costs one read.
 */
export async function advanceLaunch(key: string, deps: LaunchDeps): Promise<void> {
  const rows = await readLaunchRows(key, deps.db);
  if (rows === null) return;
  if (rows.parts.some(({ state }) => state === 'sending')) await expireSending(key, deps);
  if (isLeftBehind(rows, deps)) await sendLaunch(key, deps);
  await tendParts(key, deps);
}

async function tendParts(key: string, deps: LaunchDeps): Promise<void> {
  const rows = await readLaunchRows(key, deps.db);
  for (const part of rows?.parts ?? []) {
    if (!isDue(part, deps.now())) continue;
    await lookForPart({ key, n: part.n }, deps);
    await stopPending({ key, n: part.n }, deps);
  }
}

/** The process that approved sends at once: only when it did not, somebody else does. */
function isLeftBehind({ launch, parts }: LaunchRows, { now, timing }: LaunchDeps): boolean {
  if (!parts.some(({ state }) => state === 'approved')) return false;
  return now() - (launch.approvedAt?.getTime() ?? 0) >= timing.resumeAfterMs;
}

/** By this process's clock, to spare a lock; the database's decides. */
function isDue({ nextLookAt }: PartInHand, now: number): boolean {
  return nextLookAt !== null && nextLookAt.getTime() <= now;
}
