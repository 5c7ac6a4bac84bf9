import 'server-only';
import { type ContactFacts, createFactsTally } from '@/lib/contacts/facts/facts';
import type { Db } from '@/lib/server/db/client';
import type { ListRef } from './list-ref';
import { readCheckedPages, TO_THE_END } from './read-contacts';

/** Counts a list from its stored contacts, page by page. */
export async function tallyList(
  db: Db,
  ref: ListRef,
  columns: readonly string[],
): Promise<ContactFacts> {
  const tally = createFactsTally(columns);
  for await (const page of readCheckedPages(ref, { from: 0, to: TO_THE_END, db })) {
    for (const { contact, ...number } of page) tally.add(contact, number);
  }
  return tally.result();
}
