import 'server-only';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { describeIssue } from '@/lib/server/describe-issue';
import { DomainError } from '@/lib/server/errors';
import type { ListRef } from './list-ref';
import { NewList } from './new-list';

export type NewListInput = {
  actor: Actor;
  /** What came from the browser, not yet looked at. */
  list: unknown;
};

/**
 * Opens a list for upload. It cannot be used before `finishList`; one that is never finished is removed
 * after a day, when the next is opened.
 *
 * @throws DomainError `bad-input`
 */
export async function createList({ actor, list }: NewListInput, given?: Db): Promise<ListRef> {
  const { name, ...report } = parseList(list);
  const db = given ?? (await getDb());
  const listId = randomUUID();
  await db.transaction(async (tx) => {
    await removeAbandoned(tx);
    await tx.insert(contactLists).values({ id: listId, name, createdBy: actor.id });
    await tx
      .insert(contactListRevisions)
      .values({ listId, revision: 1, state: 'uploading', report, createdBy: actor.id });
  });
  return { listId, revision: 1 };
}

function parseList(list: unknown): NewList {
  const read = NewList.safeParse(list);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  const where = first === undefined ? '' : ` (${describeIssue(first)})`;
  throw new DomainError('bad-input', `This is not a contact list${where}. Nothing was stored.`);
}

/** A day is far beyond any upload. Every list has one revision so far, so the list goes with it. */
async function removeAbandoned(db: Db): Promise<void> {
  await db.execute(sql`
    delete from ${contactLists} where id in (
      select list_id from ${contactListRevisions}
      where state = 'uploading' and revision = 1 and created_at < now() - interval '1 day'
    )`);
}
