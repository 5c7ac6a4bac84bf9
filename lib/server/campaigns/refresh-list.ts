import 'server-only';
import { describeError, log } from '@/lib/server/log';
import { GATEWAY_LIMITS, UpstreamError } from '@/lib/server/vapi';
import type { WatchDeps } from './deps';
import {
  failList,
  finishList,
  LIST_JOBS,
  type ListJob,
  type ListLease,
  takeListLease,
} from './list-lease';
import { listPages } from './list-pages';
import { refreshFollowed } from './refresh-followed';
import { markVanished, storeListPage } from './store-list-page';
import { toStoredError } from './watch-error';

export const RUNNING_EVERY_MS = 5_000;
const WHOLE_EVERY_MS = 60_000;
/** No page is begun after this. */
const BUDGET_MS = 60_000;
const LEASE_MS = BUDGET_MS + GATEWAY_LIMITS.readBudgetMs + 15_000;

/** Reads Vapi's whole list into the mirror, when that is due and nobody else does. Heavy lists are read less often. */
export async function refreshCampaignList(deps: WatchDeps): Promise<void> {
  const everyMs = wholeEveryMs(deps);
  await runJob(deps, { name: LIST_JOBS.whole, everyMs }, async (lease) => {
    const startedAt = performance.now();
    const isWhole = await readInto(deps, lease);
    deps.memory.list.wholeMs = performance.now() - startedAt;
    if (isWhole) await markVanished(deps, lease);
    return isWhole;
  });
}

/** Reads what runs into the mirror, and looks after what the list can't tell. */
export async function refreshRunning(deps: WatchDeps): Promise<void> {
  const everyMs = RUNNING_EVERY_MS * 0.9;
  await runJob(deps, { name: LIST_JOBS.running, everyMs }, async (lease) => {
    const isWhole = await readInto(deps, lease, 'in-progress');
    await refreshFollowed(deps, lease);
    return isWhole;
  });
}

/** Ten times as long as reading it took, a minute at least. */
export function wholeEveryMs({ memory }: WatchDeps): number {
  return Math.max(WHOLE_EVERY_MS, memory.list.wholeMs * 10);
}

/** Whether everything was read: in time, and with no entry unreadable. */
async function readInto(
  deps: WatchDeps,
  lease: ListLease,
  status?: 'in-progress',
): Promise<boolean> {
  const startedAt = performance.now();
  let pageAt = startedAt;
  let isWhole = true;
  for await (const { campaigns, dropped } of listPages(deps, status ? { status } : {})) {
    const seenMs = lease.takenMs + (pageAt - startedAt);
    if (!(await storeListPage(deps, { lease, heads: campaigns, seenMs }))) return false;
    if (dropped > 0) isWhole = false;
    if (performance.now() - startedAt > BUDGET_MS) return false;
    pageAt = performance.now();
  }
  return isWhole;
}

type Job = { name: ListJob; everyMs: number };

/** `work` says whether it read all there is. Never throws: a failure is stored, and the mirror stays as it is. */
async function runJob(
  deps: WatchDeps,
  job: Job,
  work: (lease: ListLease) => Promise<boolean>,
): Promise<void> {
  const { db, newOwner } = deps;
  const lease = await takeListLease(db, { ...job, owner: newOwner(), leaseMs: LEASE_MS });
  if (lease === null) return;
  try {
    await finishList(db, lease, await work(lease));
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) {
      log.error({ job: job.name, ...describeError(thrown) }, 'list failed');
    }
    await failList(db, lease, toStoredError(thrown, lease.lastError));
  }
}
