import 'server-only';
import { asc, eq } from 'drizzle-orm';
import { isDatabaseDown } from '@/lib/server/db/is-database-down';
import { launches, launchParts } from '@/lib/server/db/schema';
import { describeError, log } from '@/lib/server/log';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import { type BuiltRequest, buildRequest } from './build-request';
import { changeLaunch, type LaunchRow } from './change-launch';
import { claimPart, failApproved } from './claim-part';
import type { LaunchDeps } from './deps';
import { hashPayload } from './launch-hash';
import { readReply } from './read-reply';
import { settleAttempt } from './settle-attempt';

/**
 * Sends the approved parts of a launch, in order, each in one POST that is never repeated. Any number of
 * callers, in any number of processes: each part is claimed by one. Stops at the first part that is not
 * confirmed.
 */
export async function sendLaunch(key: string, deps: LaunchDeps): Promise<void> {
  const [launch] = await deps.db.select().from(launches).where(eq(launches.key, key));
  if (launch === undefined) return;
  for (const n of await listApproved(key, deps)) {
    if (!(await sendPart({ launch, n }, deps))) return;
  }
}

async function listApproved(key: string, { db }: LaunchDeps): Promise<number[]> {
  const rows = await db
    .select({ n: launchParts.n, state: launchParts.state })
    .from(launchParts)
    .where(eq(launchParts.launchKey, key))
    .orderBy(asc(launchParts.n));
  return rows.filter(({ state }) => state === 'approved').map(({ n }) => n);
}

/** True when this call sent the part and it was confirmed. */
async function sendPart(
  { launch, n }: { launch: LaunchRow; n: number },
  deps: LaunchDeps,
): Promise<boolean> {
  const { key } = launch;
  const built = await buildOrFail({ launch, n }, deps);
  if (built === null) return false;
  const { request, ...counts } = built;
  const payload = { hash: hashPayload(request), ...counts };
  const attemptId = await claimPart({ key, n }, { deps, launch, payload });
  if (attemptId === null) return false;
  const reply = await readReply(() => deps.vapi.createCampaign(request));
  log.info({ launch: key, part: n, outcome: reply.kind, status: reply.status }, 'launch sent');
  await settleAttempt({ key, n, attemptId, reply }, deps);
  return reply.kind === 'created';
}

type Buildable = BuiltRequest & { request: CreateCampaignRequest };

/** A payload that can't be made fails the launch, nothing sent; a database that is down leaves it as it is. */
async function buildOrFail(
  { launch, n }: { launch: LaunchRow; n: number },
  deps: LaunchDeps,
): Promise<Buildable | null> {
  try {
    const { request, ...built } = await buildRequest({ launch, n }, deps);
    if (request !== null) return { ...built, request };
    await changeLaunch(launch.key, { deps }, (inHand) => failApproved(inHand, 'suppressed'));
    return null;
  } catch (thrown) {
    if (isDatabaseDown(thrown)) throw thrown;
    log.error({ launch: launch.key, part: n, ...describeError(thrown) }, 'payload not buildable');
    await changeLaunch(launch.key, { deps }, (inHand) => failApproved(inHand, 'unbuildable'));
    return null;
  }
}
