import { sql } from 'drizzle-orm';
import { createFactsTally } from '@/lib/contacts/facts/facts';
import type { Db } from '@/lib/server/db/client';
import { contactParts, contacts, zoneSets } from '@/lib/server/db/schema';
import type { CheckedContact } from './check-contacts';
import type { ListRef } from './list-ref';
import { digestContact } from './row-digest';
import { toStored } from './stored-contact';

export type PartInput = ListRef & {
  /** Position of the part's first contact. */
  from: number;
  checked: readonly CheckedContact[];
  /** Of the whole list: they fix the order of its columns. */
  columns: readonly string[];
};

/** Stores the contacts of one part, and what is counted in it. */
export async function insertPart(tx: Db, input: PartInput): Promise<void> {
  const { listId, revision, from, checked, columns } = input;
  const tally = createFactsTally(columns);
  for (const { contact, ...number } of checked) tally.add(contact, number);
  await insertRows(tx, input);
  await tx
    .insert(contactParts)
    .values({ listId, revision, from, count: checked.length, facts: tally.result() });
}

// One parameter for the whole part: thousands of placeholders would cost more than the insert.
async function insertRows(tx: Db, { listId, revision, from, checked }: PartInput): Promise<void> {
  const rows = checked.map((one) => ({
    e: one.contact.number,
    z: one.contact.zones?.join() ?? null,
    d: toStored(one),
    h: digestContact(one.contact).toString('base64'),
  }));
  await addZoneSets(tx, [...new Set(rows.flatMap(({ z }) => z ?? []))]);
  await tx.execute(sql`
    insert into ${contacts} (list_id, revision, position, e164, zone_set_id, data, digest)
    select ${listId}::uuid, ${revision}::integer, ${from}::integer + (n - 1)::integer,
           e, zone_sets.id, d, decode(h, 'base64')
    from rows from (
      json_to_recordset(${JSON.stringify(rows)}::json) as (e text, z text, d jsonb, h text)
    ) with ordinality as sent (e, z, d, h, n)
    left join ${zoneSets} on zone_sets.zones = sent.z`);
}

// Only those that are new: each try would use up one of the 32,767 ids, conflict or not.
async function addZoneSets(tx: Db, sets: readonly string[]): Promise<void> {
  if (sets.length === 0) return;
  await tx.execute(sql`
    insert into ${zoneSets} (zones)
    select value from jsonb_array_elements_text(${JSON.stringify(sets)}::jsonb)
    where not exists (select 1 from ${zoneSets} as known where known.zones = value)
    on conflict (zones) do nothing`);
}
