import 'server-only';
import { and, desc, eq, ilike } from 'drizzle-orm';
import type { SavedList } from '@/lib/contacts/lists/saved-list';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists, people } from '@/lib/server/db/schema';
import { ListReport } from './new-list';

const MOST = 200;

/** The lists that can be used, newest first, at most 200; `search` looks into their names. */
export async function listLists({
  search = '',
  db: given,
}: {
  search?: string;
  db?: Db;
} = {}): Promise<SavedList[]> {
  const db = given ?? (await getDb());
  const like = `%${search.trim().replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await db
    .select({
      listId: contactListRevisions.listId,
      revision: contactListRevisions.revision,
      name: contactLists.name,
      count: contactListRevisions.count,
      createdAt: contactListRevisions.createdAt,
      createdBy: people.name,
      hash: contactListRevisions.hash,
      report: contactListRevisions.report,
    })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .leftJoin(people, eq(people.id, contactListRevisions.createdBy))
    .where(
      and(
        eq(contactListRevisions.state, 'ready'),
        search.trim() === '' ? undefined : ilike(contactLists.name, like),
      ),
    )
    .orderBy(desc(contactListRevisions.createdAt))
    .limit(MOST);
  return rows.map(({ createdAt, hash, report, ...row }) => {
    const { source, rowsIn, accepted, ...rest } = ListReport.parse(report);
    const { rejected, duplicates, suppressed } = rest;
    const sum = { rowsIn, accepted, rejected, duplicates, suppressed };
    return { ...row, createdAt: createdAt.toISOString(), hash: hash ?? '', source, ...sum };
  });
}
