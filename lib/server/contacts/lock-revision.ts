import type { Db } from '@/lib/server/db/client';
import { contactListRevisions } from '@/lib/server/db/schema';
import { type ListRef, noSuchList, ofRevision } from './list-ref';
import { ListReport } from './new-list';

export type Revision = { isReady: boolean; report: ListReport };

function selectRevision(db: Db, ref: ListRef) {
  return db
    .select({ state: contactListRevisions.state, report: contactListRevisions.report })
    .from(contactListRevisions)
    .where(ofRevision(contactListRevisions, ref));
}

function toRevision([row]: { state: string; report: unknown }[]): Revision {
  if (!row) throw noSuchList();
  return { isReady: row.state === 'ready', report: ListReport.parse(row.report) };
}

/** @throws DomainError `not-found` */
export async function readRevision(db: Db, ref: ListRef): Promise<Revision> {
  return toRevision(await selectRevision(db, ref));
}

/** Holds the revision until the transaction ends: parts and the finish of one upload never overlap. */
export async function lockRevision(tx: Db, ref: ListRef): Promise<Revision> {
  return toRevision(await selectRevision(tx, ref).for('update'));
}
