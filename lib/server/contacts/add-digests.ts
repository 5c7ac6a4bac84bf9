import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';
import { readCheckedPages, TO_THE_END } from './read-contacts';
import { digestContact } from './row-digest';

/** Gives contacts that were stored before digests were kept theirs. */
export async function addDigests(tx: Db, ref: ListRef): Promise<void> {
  for await (const page of readCheckedPages(ref, { from: 0, to: TO_THE_END, db: tx })) {
    const [first] = page;
    const last = page.at(-1);
    if (first === undefined || last === undefined) continue;
    const digests = page.map(({ position, contact }) => ({
      p: position,
      h: digestContact(contact),
    }));
    await tx.execute(sql`
      update ${contacts} set digest = decode(sent.h, 'hex')
      from json_to_recordset(${JSON.stringify(digests)}::json) as sent (p integer, h text)
      where list_id = ${ref.listId}::uuid and revision = ${ref.revision}::integer
        and position = sent.p and digest is null
        and position >= ${first.position}::integer and position <= ${last.position}::integer`);
  }
}
