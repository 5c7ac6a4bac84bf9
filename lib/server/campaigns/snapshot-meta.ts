import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { snapshotHeads } from '@/lib/server/db/schema';
import type { WatchMemory } from './memory';
import { asSnapshotHead, type StoredHead } from './stored-head';
import { asStoredError, type StoredError } from './watch-error';

/** The small part of the row by which a poll is decided. Times in database time, epoch ms. */
export type SnapshotMeta = {
  /** 0 before the first reading. */
  version: number;
  observedMs: number | null;
  nowMs: number;
  /** Someone reads now, or a failure is being waited out. */
  isHeld: boolean;
  bytes: number | null;
  lastError: StoredError | null;
  failingMs: number | null;
};

type MetaRow = {
  version: number;
  observed_ms: number | null;
  now_ms: number;
  is_held: boolean;
  bytes: number | null;
  last_error: unknown;
  failing_ms: number | null;
};

export async function readSnapshotMeta(db: Db, campaignId: string): Promise<SnapshotMeta | null> {
  const { rows } = await db.execute<MetaRow>(sql`
    select version, bytes, last_error,
      (extract(epoch from observed_at) * 1000)::float8 as observed_ms,
      (extract(epoch from failing_since) * 1000)::float8 as failing_ms,
      (extract(epoch from clock_timestamp()) * 1000)::float8 as now_ms,
      coalesce(lease_until > clock_timestamp(), false) as is_held
    from snapshot_heads where campaign_id = ${campaignId}`);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    version: row.version,
    observedMs: row.observed_ms,
    nowMs: row.now_ms,
    isHeld: row.is_held,
    bytes: row.bytes,
    lastError: asStoredError(row.last_error),
    failingMs: row.failing_ms,
  };
}

type From = { db: Db; memory: WatchMemory };

/** The head of this version or a newer one: from memory when it is there. Null when none is usable. */
export async function loadHead(
  { campaignId, version }: { campaignId: string; version: number },
  { db, memory }: From,
): Promise<StoredHead | null> {
  const known = memory.heads.get(campaignId);
  if (known?.version === version) return known;
  if (version === 0) return null;
  const [row] = await db
    .select({ version: snapshotHeads.version, head: snapshotHeads.head })
    .from(snapshotHeads)
    .where(eq(snapshotHeads.campaignId, campaignId));
  const head = asSnapshotHead(row?.head);
  if (row === undefined || head === null) return null;
  const stored = { ...head, version: row.version };
  memory.heads.set(campaignId, stored);
  return stored;
}
