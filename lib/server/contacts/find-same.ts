import 'server-only';
import { and, desc, eq, or } from 'drizzle-orm';
import type { SameList } from '@/lib/contacts/lists/list-upload';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists, people } from '@/lib/server/db/schema';
import { ListReport } from './new-list';

const MOST = 20;

type Sought = { sha256: string | null; hash: string | null };

/** The lists read from the same file, or with the same contacts in the same order; newest first. */
export async function findSameLists({ sha256, hash }: Sought, given?: Db): Promise<SameList[]> {
  if (sha256 === null && hash === null) return [];
  const db = given ?? (await getDb());
  const rows = await db
    .select({
      listId: contactListRevisions.listId,
      revision: contactListRevisions.revision,
      name: contactLists.name,
      hash: contactListRevisions.hash,
      sourceHash: contactListRevisions.sourceHash,
      report: contactListRevisions.report,
      createdAt: contactListRevisions.createdAt,
      createdBy: people.name,
    })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .leftJoin(people, eq(people.id, contactListRevisions.createdBy))
    .where(
      and(
        eq(contactListRevisions.state, 'ready'),
        or(
          sha256 === null ? undefined : eq(contactListRevisions.sourceHash, sha256),
          hash === null ? undefined : eq(contactListRevisions.hash, hash),
        ),
      ),
    )
    .orderBy(desc(contactListRevisions.createdAt))
    .limit(MOST);
  return rows.map(({ report, createdAt, sourceHash, ...row }) => ({
    ...row,
    ...tellReport(report),
    hash: row.hash ?? '',
    createdAt: createdAt.toISOString(),
    isSameSource: sha256 !== null && sourceHash === sha256,
    isSameContacts: hash !== null && row.hash === hash,
  }));
}

function tellReport(report: unknown) {
  const { rowsIn, accepted, rejected, duplicates, suppressed, settings } = ListReport.parse(report);
  return { rowsIn, accepted, rejected, duplicates, suppressed, settings };
}
