import { and, isNull, lt, sql } from 'drizzle-orm';
import { campaigns } from '@/lib/server/db/schema';
import type { UpstreamCampaignHead } from '@/lib/server/vapi';
import { addSample } from './add-sample';
import type { WatchDeps } from './deps';
import { isListOurs, type ListLease } from './list-lease';
import { mirrorCampaigns } from './mirror-campaigns';

/** Just created ones may be missing from Vapi's list for a moment. */
const LAG_MS = 2 * 60_000;

type PageOfList = { lease: ListLease; heads: UpstreamCampaignHead[]; seenMs: number };

/** Writes one page of the list while the job is ours; false when it is not any more. */
export async function storeListPage(
  { db }: Pick<WatchDeps, 'db'>,
  { lease, heads, seenMs }: PageOfList,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await isListOurs(tx, lease))) return false;
    const seen = heads.map((head) => ({ head, outcomes: null }));
    await mirrorCampaigns(tx, seen, seenMs);
    for (const { id, status, tally } of heads) {
      if (status !== 'in-progress') continue;
      await addSample(tx, { campaignId: id, status, tally, atMs: seenMs });
    }
    return true;
  });
}

/** After the whole list was read: what it did not hold is gone. */
export async function markVanished({ db }: Pick<WatchDeps, 'db'>, lease: ListLease): Promise<void> {
  const startedAt = new Date(lease.takenMs);
  await db.transaction(async (tx) => {
    if (!(await isListOurs(tx, lease))) return;
    await tx
      .update(campaigns)
      .set({ goneAt: sql`clock_timestamp()` })
      .where(
        and(
          isNull(campaigns.goneAt),
          lt(campaigns.seenAt, startedAt),
          lt(campaigns.createdAt, new Date(lease.takenMs - LAG_MS)),
        ),
      );
  });
}
