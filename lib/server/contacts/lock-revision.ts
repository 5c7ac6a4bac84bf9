import type { Db } from '@/lib/server/db/client';
import { contactListRevisions } from '@/lib/server/db/schema';
import { type ListRef, noSuchList, ofRevision } from './list-ref';
import { ListReport } from './new-list';

export type LockedRevision = { isReady: boolean; report: ListReport };

/** Holds the revision until the transaction ends: parts and the finish of one upload never overlap. */
export async function lockRevision(tx: Db, ref: ListRef): Promise<LockedRevision> {
  const [row] = await tx
    .select({ state: contactListRevisions.state, report: contactListRevisions.report })
    .from(contactListRevisions)
    .where(ofRevision(contactListRevisions, ref))
    .for('update');
  if (!row) throw noSuchList();
  return { isReady: row.state === 'ready', report: ListReport.parse(row.report) };
}
