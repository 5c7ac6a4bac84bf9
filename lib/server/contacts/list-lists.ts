import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists, people } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';

/** A list that can be used, newest first. */
export type SavedList = ListRef & {
  name: string;
  count: number;
  createdAt: string;
  /** Name of the person who imported it; null when that person is gone. */
  createdBy: string | null;
};

const MOST = 200;

export async function listLists(given?: Db): Promise<SavedList[]> {
  const db = given ?? (await getDb());
  const rows = await db
    .select({
      listId: contactListRevisions.listId,
      revision: contactListRevisions.revision,
      name: contactLists.name,
      count: contactListRevisions.count,
      createdAt: contactListRevisions.createdAt,
      createdBy: people.name,
    })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .leftJoin(people, eq(people.id, contactListRevisions.createdBy))
    .where(eq(contactListRevisions.state, 'ready'))
    .orderBy(desc(contactListRevisions.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
