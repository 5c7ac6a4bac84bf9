import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { isStorable } from '@/lib/contacts/contact-faults';
import { ListTags } from '@/lib/contacts/lists/list-upload';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactLists } from '@/lib/server/db/schema';
import { noSuchList } from './list-ref';
import { PurgeDays } from './purge-setting';

/** What can be changed of a list: what is said about it, never its contacts. */
export const ListChange = z.object({
  listId: z.uuid(),
  name: z.string().trim().min(1).max(200).refine(isStorable).optional(),
  tags: ListTags.optional(),
  /** Null = as the setting says, 0 = kept for good. */
  purgeDays: PurgeDays.nullable().optional(),
});
export type ListChange = z.infer<typeof ListChange>;

/** @throws DomainError `not-found` */
export async function changeList(
  { change, actor }: { change: ListChange; actor: Actor },
  given?: Db,
): Promise<void> {
  const { listId, name, tags, purgeDays } = change;
  const set = {
    ...(name !== undefined && { name }),
    ...(tags !== undefined && { tags }),
    ...(purgeDays !== undefined && { purgeDays }),
  };
  if (Object.keys(set).length === 0) return;
  const db = given ?? (await getDb());
  const entry = { actor, action: 'contacts.change', target: listId, detail: set };
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(contactLists)
      .set(set)
      .where(eq(contactLists.id, listId))
      .returning({ id: contactLists.id });
    if (changed.length === 0) throw noSuchList();
    await recordIntent(tx, entry);
  });
  await recordOutcome(db, entry);
}
