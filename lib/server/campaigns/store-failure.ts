import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { campaigns, snapshotHeads } from '@/lib/server/db/schema';
import type { SnapshotLease } from './snapshot-lease';
import { isOurs } from './store-reading';
import { pauseAfter, type StoredError } from './watch-error';

/**
 * Notes down that a reading failed, while the lease is ours; the data stays as it was. The lease is kept
 * shut for a pause. A campaign Vapi does not know and we have never seen leaves no row.
 */
export async function storeFailure(db: Db, lease: SnapshotLease, error: StoredError) {
  const isUnknown = error.kind === 'not-found' && lease.contentHash === null;
  if (isUnknown) return void (await db.delete(snapshotHeads).where(isOurs(lease)));
  const pauseMs = pauseAfter(error);
  const [row] = await db
    .update(snapshotHeads)
    .set({
      lastError: error,
      failingSince: sql`coalesce(${snapshotHeads.failingSince}, clock_timestamp())`,
      leaseOwner: null,
      leaseUntil: sql`clock_timestamp() + ${pauseMs}::float8 * interval '1 ms'`,
    })
    .where(isOurs(lease))
    .returning({ campaignId: snapshotHeads.campaignId });
  if (row !== undefined && error.kind === 'not-found') await markGone(db, lease.campaignId);
}

/** Takes a campaign off home's list; what is known of it stays. */
export async function markGone(db: Db, campaignId: string): Promise<void> {
  await db
    .update(campaigns)
    .set({ goneAt: sql`clock_timestamp()`, seenAt: sql`clock_timestamp()` })
    .where(and(eq(campaigns.id, campaignId), isNull(campaigns.goneAt)));
}
