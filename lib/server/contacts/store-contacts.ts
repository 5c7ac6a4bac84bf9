import 'server-only';
import { MAX_CHUNK_CONTACTS } from '@/lib/contacts/limits';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import type { CheckedContact } from './check-contacts';
import { createList } from './create-list';
import { finishList } from './finish-list';
import { insertPart, packPart } from './insert-part';
import type { ListRef } from './list-ref';
import type { NewList } from './new-list';

type Described = Pick<NewList, 'name' | 'source' | 'rejected' | 'duplicates' | 'columns'> &
  Partial<Pick<NewList, 'numberRule' | 'settings'>>;
type StoreInput = { actor: Actor; list: Described; contacts: CheckedContact[] };

/** Stores contacts the server has in hand and checked as a new list, ready to be used. */
export async function storeContacts(
  { actor, list, contacts }: StoreInput,
  given?: Db,
): Promise<ListRef> {
  const db = given ?? (await getDb());
  const accepted = contacts.length;
  const rowsIn = accepted + list.rejected + list.duplicates;
  const { listId, revision } = await createList({ actor, list: { ...list, accepted, rowsIn } }, db);
  const ref = { listId, revision };
  for (let from = 0; from < accepted; from += MAX_CHUNK_CONTACTS) {
    const checked = contacts.slice(from, from + MAX_CHUNK_CONTACTS);
    await insertPart(db, { ...ref, from, part: packPart(checked, list.columns) });
  }
  await finishList({ ...ref, actor, count: accepted }, db);
  return ref;
}
