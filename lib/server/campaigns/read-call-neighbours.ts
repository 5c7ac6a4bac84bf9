import 'server-only';
import type { CallNeighbours, CallRef } from '@/lib/campaign/call-detail';
import type { CallsQuery } from '@/lib/campaign/live';
import { type CallRecord, FIELD } from './call-record';
import { type CallTable, listIndexes } from './call-table';
import { type WatchDeps, watchDeps } from './deps';
import { findRecord } from './find-record';
import { loadTable } from './load-table';

export type AskedNeighbours = { campaignId: string; position: number; query: CallsQuery };

/** Who stands before and after a contact in a list, from the stored snapshot. For `see-contacts`. */
export async function readCallNeighbours(
  { campaignId, position, query }: AskedNeighbours,
  given?: WatchDeps,
): Promise<CallNeighbours> {
  const deps = given ?? (await watchDeps());
  const { snapshot } = await findRecord(campaignId, { position }, deps);
  const table = await loadTable({ campaignId, version: snapshot.head.version }, deps);
  return findNeighbours(table, { position, query });
}

/** A contact that does not fit the filter any more still knows who fits before and after it. */
export function findNeighbours(
  table: CallTable,
  { position, query }: { position: number; query: CallsQuery },
): CallNeighbours {
  const { ordered, matching } = listIndexes(table, query, true);
  const isFit = new Set(matching);
  const at = ordered.findIndex((index) => table.records[index]?.[FIELD.position] === position);
  const before = ordered.slice(0, at).filter((index) => isFit.has(index));
  const isListed = isFit.has(ordered[at] ?? -1);
  const refAt = (place: number) => toRef(table.records[matching[place] ?? -1]);
  return {
    index: isListed ? before.length : null,
    matching: matching.length,
    previous: refAt(before.length - 1),
    next: refAt(before.length + (isListed ? 1 : 0)),
  };
}

function toRef(record: CallRecord | undefined): CallRef | null {
  return record === undefined
    ? null
    : { position: record[FIELD.position], callId: record[FIELD.callId] };
}
