import { sql } from 'drizzle-orm';
import { type ContactFacts, createFactsTally } from '@/lib/contacts/facts/facts';
import type { Db } from '@/lib/server/db/client';
import { contactParts, contacts, zoneSets } from '@/lib/server/db/schema';
import type { CheckedContact } from './check-contacts';
import type { ListRef } from './list-ref';
import { digestContact } from './row-digest';
import { toStored } from './stored-contact';

/** The contacts of one part as they are stored: a text a column, a line a contact. */
export type PackedPart = {
  count: number;
  numbers: string;
  /** '' for a contact whose zone is not known. */
  zones: string;
  zoneSets: string[];
  digests: string;
  /** A JSON array. */
  data: string;
  facts: ContactFacts;
};

// A number and the name of a zone hold no line break.
const LINE = '\n';

/** `columns` are those of the whole list: they fix the order in what is counted. */
export function packPart(
  checked: readonly CheckedContact[],
  columns: readonly string[],
): PackedPart {
  const tally = createFactsTally(columns);
  for (const { contact, ...number } of checked) tally.add(contact, number);
  const zones = checked.map(({ contact }) => contact.zones?.join() ?? '');
  return {
    count: checked.length,
    numbers: checked.map(({ contact }) => contact.number).join(LINE),
    zones: zones.join(LINE),
    // In one order: two uploads that add the same ones would wait for each other.
    zoneSets: [...new Set(zones)].filter((set) => set !== '').sort(),
    digests: checked.map(({ contact }) => digestContact(contact)).join(LINE),
    data: JSON.stringify(checked.map(toStored)),
    facts: tally.result(),
  };
}

type Placed = ListRef & {
  /** Position of the part's first contact. */
  from: number;
  part: PackedPart;
};

/** Stores the contacts of one part, and what was counted in it. */
export async function insertPart(tx: Db, placed: Placed): Promise<void> {
  const { listId, revision, from, part } = placed;
  await addZoneSets(tx, part.zoneSets);
  await insertRows(tx, placed);
  await tx
    .insert(contactParts)
    .values({ listId, revision, from, count: part.count, facts: part.facts });
}

// Texts that the database takes apart cost half of what records of JSON do; thousands of placeholders
// would cost more than the insert itself.
async function insertRows(tx: Db, { listId, revision, from, part }: Placed): Promise<void> {
  await tx.execute(sql`
    insert into ${contacts} (list_id, revision, position, e164, zone_set_id, digest, data)
    select ${listId}::uuid, ${revision}::integer, ${from}::integer + (n - 1)::integer,
           e, zone_sets.id, decode(h, 'hex'), d::jsonb
    from rows from (
      unnest(string_to_array(${part.numbers}, ${LINE})),
      unnest(string_to_array(${part.zones}, ${LINE})),
      unnest(string_to_array(${part.digests}, ${LINE})),
      json_array_elements(${part.data}::json)
    ) with ordinality as sent (e, z, h, d, n)
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
