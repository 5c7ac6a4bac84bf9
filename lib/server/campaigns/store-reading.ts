import { and, eq, sql } from 'drizzle-orm';
import type { Series } from '@/lib/campaign/live';
import type { Db } from '@/lib/server/db/client';
import { snapshotCalls, snapshotHeads } from '@/lib/server/db/schema';
import { addSample, readSamples } from './add-sample';
import type { Digest } from './digest-campaign';
import { drawSeries, haveCallsTimes } from './draw-series';
import { mirrorCampaigns } from './mirror-campaigns';
import type { Measured } from './read-measured';
import type { SnapshotLease } from './snapshot-lease';
import type { SnapshotHead } from './stored-head';

export type Reading = { lease: SnapshotLease; measured: Measured; digest: Digest };

/** `lost`: someone took over meanwhile, and nothing was written. */
export type Stored = 'changed' | 'same' | 'lost';

/**
 * Writes one reading: head, calls, sample and mirror together, only while the lease is still ours. The
 * version moves when the content did.
 */
export async function storeReading(db: Db, reading: Reading): Promise<Stored> {
  const { lease, measured, digest } = reading;
  const observedMs = lease.takenMs + measured.readMs;
  const hasChanged = lease.contentHash !== digest.contentHash;
  return db.transaction(async (tx) => {
    const version = await writeHead(tx, { reading, observedMs, hasChanged });
    if (version === null) return 'lost';
    const { content } = digest;
    const sample = { campaignId: lease.campaignId, atMs: observedMs };
    await addSample(tx, { ...sample, status: content.status, tally: content.tally });
    const { outcomes } = content;
    await mirrorCampaigns(tx, [{ head: measured.campaign, outcomes }], lease.takenMs);
    if (!hasChanged) return 'same';
    const series = await seriesOf(tx, { reading, observedMs });
    await writeContent(tx, { reading, version, series });
    return 'changed';
  });
}

type Write = { reading: Reading; observedMs: number; hasChanged: boolean };

async function writeHead(tx: Db, { reading, observedMs, hasChanged }: Write) {
  const { lease, measured, digest } = reading;
  const [row] = await tx
    .update(snapshotHeads)
    .set({
      version: sql`${snapshotHeads.version} + ${hasChanged ? 1 : 0}`,
      contentHash: digest.contentHash,
      observedAt: new Date(observedMs),
      readMs: measured.readMs,
      bytes: measured.bytes,
      leaseUntil: null,
      leaseOwner: null,
      lastError: null,
      failingSince: null,
    })
    .where(isOurs(lease))
    .returning({ version: snapshotHeads.version });
  return row?.version ?? null;
}

type Content = { reading: Reading; version: number; series: Series };

async function writeContent(tx: Db, { reading, version, series }: Content): Promise<void> {
  const { lease, digest } = reading;
  const head: SnapshotHead = { content: digest.content, series };
  await tx
    .update(snapshotHeads)
    .set({ head })
    .where(eq(snapshotHeads.campaignId, lease.campaignId));
  const calls = sql`${digest.callsJson}::jsonb`;
  await tx
    .insert(snapshotCalls)
    .values({ campaignId: lease.campaignId, version, calls })
    .onConflictDoUpdate({ target: snapshotCalls.campaignId, set: { version, calls } });
}

async function seriesOf(tx: Db, { reading, observedMs }: Omit<Write, 'hasChanged'>) {
  const { content, records } = reading.digest;
  const needsSamples = !haveCallsTimes({ content, records });
  const samples = needsSamples ? await readSamples(tx, reading.lease.campaignId) : [];
  return drawSeries({ content, records, observedMs }, samples);
}

/** Whether the lease is still the one that was taken. */
export function isOurs({ campaignId, owner }: SnapshotLease) {
  return and(eq(snapshotHeads.campaignId, campaignId), eq(snapshotHeads.leaseOwner, owner));
}
