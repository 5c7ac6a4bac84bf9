import { sql } from 'drizzle-orm';
import { deleteList, forgetNumber, purgeLists, readListDetail } from '@/lib/server/contacts';
import type { ListRef } from '@/lib/server/contacts/list-ref';
import type { Db } from '@/lib/server/db/client';
import { type Timings, timeOf } from './clock';
import { ANN, numberAt } from './make-list';

/** A number that stands in four or five lists, two of them large. */
export async function timeForget(db: Db, count: number): Promise<Timings> {
  const number = numberAt(count >> 1);
  return {
    'forget a number in several lists': await timeOf(() =>
      forgetNumber({ number, actor: ANN }, db),
    ),
  };
}

export async function timeRemovals(
  db: Db,
  { combined, rest }: { combined: ListRef; rest: ListRef },
): Promise<Timings> {
  const { listId } = combined;
  const contacts = (await readListDetail(listId, db))?.facts.count ?? 0;
  const drop = await timeOf(() => deleteList({ listId, contacts, actor: ANN }, db));
  await db.execute(sql`update contact_lists set purge_days = 1 where id = ${rest.listId}::uuid`);
  await db.execute(sql`
    update contact_list_revisions set created_at = now() - interval '2 days'
    where list_id = ${rest.listId}::uuid`);
  return {
    'delete a list of as many': drop,
    'purge one of nine tenths': await timeOf(() => purgeLists(db)),
  };
}
