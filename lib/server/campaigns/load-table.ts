import 'server-only';
import { eq } from 'drizzle-orm';
import { snapshotCalls } from '@/lib/server/db/schema';
import type { CallRecord } from './call-record';
import { type CallTable, createCallTable } from './call-table';
import type { WatchDeps } from './deps';

type Wanted = { campaignId: string; version: number };

/** The calls of a stored snapshot, of this version or a newer one. */
export async function loadTable({ campaignId, version }: Wanted, deps: WatchDeps) {
  const known = deps.memory.tables.get(campaignId);
  if (known !== undefined && known.version >= version) return known;
  const [row] = await deps.db
    .select({ version: snapshotCalls.version, calls: snapshotCalls.calls })
    .from(snapshotCalls)
    .where(eq(snapshotCalls.campaignId, campaignId));
  // Written together with the head by `storeReading`, so it is there and of this shape.
  const calls = (row?.calls ?? []) as CallRecord[];
  const table: CallTable = createCallTable(row?.version ?? version, calls);
  deps.memory.tables.set(campaignId, table);
  return table;
}
