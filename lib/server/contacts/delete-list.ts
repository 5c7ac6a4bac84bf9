import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { tidyEmbedded } from '@/lib/server/db/tidy';
import { DomainError } from '@/lib/server/errors';

/** `contacts`: as many as the person saw and typed. */
export const DeleteList = z.object({ listId: z.uuid(), contacts: z.number().int().nonnegative() });
export type DeleteList = z.infer<typeof DeleteList>;

/**
 * Deletes a list with all its contacts. One that is gone already is a success.
 *
 * @throws DomainError `conflict` while a launch that is not settled takes it, or when it is not as it was seen
 */
export async function deleteList(
  { listId, contacts, actor }: DeleteList & { actor: Actor },
  given?: Db,
): Promise<void> {
  const db = given ?? (await getDb());
  const entry = { actor, action: 'contacts.delete', target: listId, detail: { contacts } };
  const isDone = await db.transaction(async (tx) => {
    await refuseOpen(tx, listId);
    const { rows } = await tx.execute<{ count: number }>(sql`
      select coalesce(sum(count), 0)::int as count, count(*)::int as revisions
      from contact_list_revisions where list_id = ${listId}::uuid and state = 'ready'
      having count(*) > 0`);
    const [found] = rows;
    if (found === undefined) return false;
    if (found.count !== contacts) throw notAsSeen(found.count);
    await tx.execute(sql`delete from contact_lists where id = ${listId}::uuid`);
    await recordIntent(tx, entry);
    return true;
  });
  if (!isDone) return;
  await recordOutcome(db, entry);
  await tidyEmbedded(db);
}

async function refuseOpen(tx: Db, listId: string): Promise<void> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select name from launches where plan -> 'list' ->> 'listId' = ${listId}
      and state in ('prepared', 'approved', 'sending', 'unknown') limit 1`);
  const [launch] = rows;
  if (launch === undefined) return;
  throw new DomainError(
    'conflict',
    `The launch “${launch.name}” still needs this list. Nothing was deleted. Try again once it is settled.`,
  );
}

function notAsSeen(count: number): DomainError {
  return new DomainError(
    'conflict',
    `This list holds ${count} contacts by now. Nothing was deleted. Look at it again.`,
  );
}
