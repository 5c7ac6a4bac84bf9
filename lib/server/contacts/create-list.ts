import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { OpenedList } from '@/lib/contacts/lists/list-upload';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { describeIssue } from '@/lib/server/describe-issue';
import { DomainError } from '@/lib/server/errors';
import { readParts } from './check-complete';
import type { ListRef } from './list-ref';
import { NewList } from './new-list';
import { sweepUploads } from './sweep-uploads';

export type NewListInput = {
  actor: Actor;
  /** What came from the browser, not yet looked at. */
  list: unknown;
};

/**
 * Opens a list for upload, or goes on with the same person's upload of the same file that was interrupted.
 * It cannot be used before `finishList`; one that is given up is removed a day after its last part.
 *
 * @throws DomainError `bad-input`
 */
export async function createList({ actor, list }: NewListInput, given?: Db): Promise<OpenedList> {
  const parsed = parseList(list);
  const db = given ?? (await getDb());
  return db.transaction(async (tx) => {
    await sweepUploads(tx);
    const begun = await findBegun(tx, { actor, list: parsed });
    if (begun === null) {
      const ref = await open(tx, { actor, list: parsed });
      return { ...ref, isResumed: false, parts: [] };
    }
    await rename(tx, { ...begun, list: parsed });
    const parts = await readParts(tx, begun);
    return { ...begun, isResumed: true, parts: parts.map(({ from, count }) => ({ from, count })) };
  });
}

function parseList(list: unknown): NewList {
  const read = NewList.safeParse(list);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  const where = first === undefined ? '' : ` (${describeIssue(first)})`;
  throw new DomainError('bad-input', `This is not a contact list${where}. Nothing was stored.`);
}

type Opening = { actor: Actor; list: NewList };

async function open(tx: Db, { actor, list }: Opening): Promise<ListRef> {
  const { name, tags, fingerprint, ...report } = list;
  const listId = randomUUID();
  await tx.insert(contactLists).values({ id: listId, name, tags, createdBy: actor.id });
  await tx.insert(contactListRevisions).values({
    ...{ listId, revision: 1, state: 'uploading', report, fingerprint },
    ...{ sourceHash: report.origin?.sha256 ?? null, createdBy: actor.id },
  });
  return { listId, revision: 1 };
}

async function findBegun(tx: Db, { actor, list }: Opening): Promise<ListRef | null> {
  if (list.fingerprint === null) return null;
  const [row] = await tx
    .select({ listId: contactListRevisions.listId, revision: contactListRevisions.revision })
    .from(contactListRevisions)
    .where(
      and(
        eq(contactListRevisions.state, 'uploading'),
        eq(contactListRevisions.fingerprint, list.fingerprint),
        eq(contactListRevisions.createdBy, actor.id),
        sql`${contactListRevisions.report} -> 'columns' = ${JSON.stringify(list.columns)}::jsonb`,
        sql`(${contactListRevisions.report} ->> 'accepted')::integer = ${list.accepted}`,
      ),
    )
    .orderBy(desc(contactListRevisions.createdAt))
    .limit(1);
  return row ?? null;
}

/** What was typed last counts. */
async function rename(tx: Db, { listId, list }: ListRef & { list: NewList }): Promise<void> {
  const { name, tags } = list;
  await tx.update(contactLists).set({ name, tags }).where(eq(contactLists.id, listId));
}
