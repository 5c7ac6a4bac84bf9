import { and, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { campaigns, launchParts, snapshotHeads } from '@/lib/server/db/schema';
import type { WatchDeps } from './deps';
import type { ListLease } from './list-lease';
import { refreshSnapshot } from './refresh-snapshot';

/** Whole campaigns are heavy, so few of them are read with each look at the list: so many, begun within so long. */
const AT_ONCE = 12;
const BUDGET_MS = 1_500;
const RUNNING_AGE_MS = 20_000;
const SETTLED_AGE_MS = 2 * 60_000;
/** Older ones are counted when someone opens them. */
const COUNTED_DAYS = 30;

/**
 * Reads single campaigns whose row the list can't keep true: those that stopped running, those just
 * launched that it did not show yet, and those of which nobody knows how their calls ended.
 */
export async function refreshFollowed(deps: WatchDeps, lease: ListLease): Promise<void> {
  const due = [
    ...(await findEndedSince(deps, lease)),
    ...(await findUnlisted(deps)),
    ...(await findUncounted(deps)),
  ];
  const endsAt = performance.now() + BUDGET_MS;
  for (const campaignId of new Set(due)) {
    if (performance.now() > endsAt) return;
    await refreshSnapshot({ campaignId, minAgeMs: RUNNING_AGE_MS }, deps);
  }
}

/** Ran when last seen, and was not among the running ones just now. */
async function findEndedSince({ db }: WatchDeps, lease: ListLease): Promise<string[]> {
  const rows = await db
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(
      and(
        eq(campaigns.status, 'in-progress'),
        isNull(campaigns.goneAt),
        lt(campaigns.seenAt, new Date(lease.takenMs)),
      ),
    )
    .limit(AT_ONCE);
  return rows.map(({ id }) => id);
}

/** Launched here, and not in the mirror yet. */
async function findUnlisted({ db }: WatchDeps): Promise<string[]> {
  const rows = await db
    .select({ id: launchParts.vapiId })
    .from(launchParts)
    .leftJoin(campaigns, eq(campaigns.id, launchParts.vapiId))
    .leftJoin(snapshotHeads, eq(snapshotHeads.campaignId, launchParts.vapiId))
    .where(
      and(
        eq(launchParts.state, 'confirmed'),
        gt(launchParts.updatedAt, sql`clock_timestamp() - interval '1 hour'`),
        isNull(campaigns.id),
        isNull(snapshotHeads.lastError),
      ),
    )
    .orderBy(desc(launchParts.updatedAt))
    .limit(AT_ONCE);
  return rows.flatMap(({ id }) => id ?? []);
}

/** Newest first: running ones every while, and those that are over until their outcomes were read once. */
async function findUncounted({ db }: WatchDeps): Promise<string[]> {
  const olderThan = (ms: number) =>
    sql`coalesce(${snapshotHeads.observedAt}, 'epoch') < clock_timestamp() - ${ms}::float8 * interval '1 ms'`;
  const isRunning = and(eq(campaigns.status, 'in-progress'), olderThan(RUNNING_AGE_MS));
  const isOver = inArray(campaigns.status, ['ended', 'cancelled', 'archived']);
  const isRecent = sql`${campaigns.createdAt} > clock_timestamp() - ${COUNTED_DAYS}::int * interval '1 day'`;
  const isUncounted = and(isOver, isRecent, isNull(campaigns.outcomes), olderThan(SETTLED_AGE_MS));
  const hasLiveCalls = sql`(${campaigns.tally} ->> 'inProgress')::float8 > 0`;
  const isFinishing = and(isOver, isRecent, hasLiveCalls, olderThan(RUNNING_AGE_MS));
  const rows = await db
    .select({ id: campaigns.id })
    .from(campaigns)
    .leftJoin(snapshotHeads, eq(snapshotHeads.campaignId, campaigns.id))
    .where(
      and(
        isNull(campaigns.goneAt),
        isNull(snapshotHeads.lastError),
        or(isRunning, isFinishing, isUncounted),
      ),
    )
    .orderBy(desc(campaigns.createdAt))
    .limit(AT_ONCE);
  return rows.map(({ id }) => id);
}
