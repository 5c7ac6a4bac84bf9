import 'server-only';
import { eq } from 'drizzle-orm';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { type ListRef, ofRevision } from './list-ref';
import { readListRow } from './list-table';
import { ListReport } from './new-list';
import { readPurgeDays } from './purge-setting';
import { readWholeFacts } from './read-facts';
import type { WholeFacts } from './share-facts';

/** All that is known of a list but its contacts, in its latest state; null when it is not there or not ready. */
export async function readListDetail(listId: string, given?: Db): Promise<ListDetail | null> {
  const db = given ?? (await getDb());
  const row = await readListRow({ listId }, db);
  if (row === null) return null;
  const [found, report, setting] = await Promise.all([
    readWholeFacts(row, db),
    readReport(db, row),
    readPurgeDays(db),
  ]);
  if (found === null || report === null) return null;
  const { rowsIn, accepted, rejected, duplicates, suppressed, origin, made } = report;
  return {
    row,
    facts: withoutValues(found.whole),
    report: { rowsIn, accepted, rejected, duplicates, suppressed },
    ...{ origin, made, defaultPurgeDays: setting },
    purgeDays: report.purgeDays,
  };
}

/** The values of a column may be names and addresses of people; who may not see contacts opens the page, too. */
function withoutValues(facts: WholeFacts): WholeFacts {
  return { ...facts, columns: facts.columns.map((column) => ({ ...column, values: null })) };
}

async function readReport(db: Db, ref: ListRef) {
  const [row] = await db
    .select({ report: contactListRevisions.report, purgeDays: contactLists.purgeDays })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .where(ofRevision(contactListRevisions, ref));
  return row === undefined ? null : { ...ListReport.parse(row.report), purgeDays: row.purgeDays };
}
