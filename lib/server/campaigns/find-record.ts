import { DomainError } from '@/lib/server/errors';
import { type CallRecord, FIELD } from './call-record';
import type { WatchDeps } from './deps';
import { ensureSnapshot, readSnapshot, type Snapshot } from './ensure-snapshot';
import { loadTable } from './load-table';

/** One contact of a campaign, by the call it got or by its place in upload order, from 0. */
export type RecordKey = { callId: string } | { position: number };

export type FoundRecord = { record: CallRecord; snapshot: Snapshot };

/**
 * Looks it up among the campaign's own contacts, so that no id of another campaign's call gets further.
 *
 * @throws DomainError `not-found` without a word about whether the call exists elsewhere
 */
export async function findRecord(
  campaignId: string,
  key: RecordKey,
  deps: WatchDeps,
): Promise<FoundRecord> {
  const snapshot =
    (await readSnapshot(campaignId, deps)) ?? (await ensureSnapshot(campaignId, deps));
  const { records } = await loadTable({ campaignId, version: snapshot.head.version }, deps);
  const record = records.find((one) =>
    'callId' in key ? one[FIELD.callId] === key.callId : one[FIELD.position] === key.position,
  );
  if (record !== undefined) return { record, snapshot };
  throw new DomainError(
    'not-found',
    'callId' in key
      ? 'This campaign has no such call. The link may be cut short, or lead to another campaign.'
      : 'This campaign has no such contact.',
  );
}
