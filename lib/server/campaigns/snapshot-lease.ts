import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { GATEWAY_LIMITS } from '@/lib/server/vapi';
import { asStoredError, type StoredError } from './watch-error';

/** Longer than a reading with its retries and the writing after it; a dead owner blocks no longer. */
export const LEASE_MS = GATEWAY_LIMITS.readBudgetMs + 15_000;

export type SnapshotLease = {
  campaignId: string;
  owner: string;
  /** When it was taken, in database time, epoch ms. */
  takenMs: number;
  contentHash: string | null;
  lastError: StoredError | null;
};

type LeaseRow = { taken_ms: number; content_hash: string | null; last_error: unknown };

export type LeaseAsk = {
  campaignId: string;
  owner: string;
  /** A snapshot younger than this is new enough: no lease. */
  minAgeMs: number;
  /** Takes over whatever is under way: its owner can then not write any more. */
  isForced: boolean;
};

/**
 * Takes the right to read a campaign, for everybody: one conditional statement in database time. Null when
 * someone else has it, a failure is being waited out, or the snapshot is new enough.
 */
export async function takeSnapshotLease(db: Db, ask: LeaseAsk): Promise<SnapshotLease | null> {
  const { campaignId, owner, minAgeMs, isForced } = ask;
  const { rows } = await db.execute<LeaseRow>(sql`
    insert into snapshot_heads as head (campaign_id, lease_owner, lease_until)
    values (${campaignId}, ${owner}, clock_timestamp() + ${LEASE_MS}::float8 * interval '1 ms')
    on conflict (campaign_id) do update
      set lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
      where ${isForced}::boolean or (
        (head.lease_until is null or head.lease_until < clock_timestamp())
        and (head.observed_at is null
          or head.observed_at <= clock_timestamp() - ${minAgeMs}::float8 * interval '1 ms'))
    returning (extract(epoch from clock_timestamp()) * 1000)::float8 as taken_ms,
      head.content_hash, head.last_error`);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    campaignId,
    owner,
    takenMs: row.taken_ms,
    contentHash: row.content_hash,
    lastError: asStoredError(row.last_error),
  };
}
