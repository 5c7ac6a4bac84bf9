import 'server-only';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import type { WatchDeps } from './deps';
import { LIST_JOBS, type ListJob, type ListStates, readListStates } from './list-lease';
import {
  RUNNING_EVERY_MS,
  refreshCampaignList,
  refreshRunning,
  wholeEveryMs,
} from './refresh-list';
import { toListThrown } from './watch-error';
import { withinMs } from './within-ms';

const LOOK_AGAIN_MS = 150;
const FIRST_MS = 60_000;

const WORK: Record<ListJob, (deps: WatchDeps) => Promise<void>> = {
  [LIST_JOBS.whole]: refreshCampaignList,
  [LIST_JOBS.running]: refreshRunning,
};

/**
 * The mirror of Vapi's list, new enough or the last there is. Waits a little for what runs, not at all for
 * the rest, and for the first list as long as it takes.
 *
 * @throws DomainError when there never was one and Vapi can't be read
 */
export async function ensureList(deps: WatchDeps): Promise<ListStates> {
  const states = await readListStates(deps.db);
  if (states.whole.doneMs === null) return waitForFirst(deps);
  const { nowMs, whole, running } = states;
  const isDue = (doneMs: number | null, everyMs: number) => nowMs - (doneMs ?? 0) >= everyMs;
  if (!whole.isHeld && isDue(whole.doneMs, wholeEveryMs(deps))) startJob(LIST_JOBS.whole, deps);
  const isRunningDue = !running.isHeld && isDue(running.doneMs, RUNNING_EVERY_MS * 0.9);
  if (!isRunningDue || deps.memory.jobs.has(LIST_JOBS.running)) return states;
  await withinMs(startJob(LIST_JOBS.running, deps), deps.patienceMs);
  return readListStates(deps.db);
}

async function waitForFirst(deps: WatchDeps): Promise<ListStates> {
  const endsAt = performance.now() + FIRST_MS;
  while (performance.now() < endsAt) {
    await withinMs(startJob(LIST_JOBS.whole, deps), endsAt - performance.now());
    const states = await readListStates(deps.db);
    if (states.whole.doneMs !== null) return states;
    if (states.whole.lastError !== null) throw toListThrown(states.whole.lastError);
    await deps.sleep(LOOK_AGAIN_MS);
  }
  throw new DomainError('vapi-unreachable', 'Vapi did not answer in time. Try again in a minute.');
}

/** One at a time in this process; never rejects. */
function startJob(job: ListJob, deps: WatchDeps): Promise<void> {
  const { jobs } = deps.memory;
  const known = jobs.get(job);
  if (known !== undefined) return known;
  const work = WORK[job](deps)
    .catch((thrown: unknown) => {
      log.error({ job, ...describeError(thrown) }, 'list could not be refreshed');
    })
    .finally(() => jobs.delete(job));
  jobs.set(job, work);
  deps.keepAlive(work);
  return work;
}
