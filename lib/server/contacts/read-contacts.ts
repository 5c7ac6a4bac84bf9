import 'server-only';
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { Contact } from '@/lib/contacts/contact';
import { type Db, getDb } from '@/lib/server/db/client';
import { contacts, zoneSets } from '@/lib/server/db/schema';
import type { CheckedContact } from './check-contacts';
import { type ListRef, ofRevision } from './list-ref';
import { fromStored } from './stored-contact';

const PAGE = 1_000;
const COLUMNS = {
  position: contacts.position,
  e164: contacts.e164,
  zones: zoneSets.zones,
  data: contacts.data,
};

/** The largest position the database can hold: for `to`, it means the whole list. */
export const TO_THE_END = 2_147_483_647;

/** Positions `from` ≤ p < `to`. */
export type PositionRange = { from: number; to: number };

export type PlacedChecked = CheckedContact & { position: number };

/** Pages of at most 1,000 contacts in list order, with what is known of each number: never the list whole. */
export async function* readCheckedPages(
  ref: ListRef,
  { from, to, db }: PositionRange & { db: Db },
): AsyncGenerator<PlacedChecked[]> {
  let next = from;
  while (next < to) {
    const rows = await db
      .select(COLUMNS)
      .from(contacts)
      .leftJoin(zoneSets, eq(zoneSets.id, contacts.zoneSetId))
      .where(
        and(ofRevision(contacts, ref), gte(contacts.position, next), lt(contacts.position, to)),
      )
      .orderBy(asc(contacts.position))
      .limit(PAGE);
    if (rows.length > 0) {
      yield rows.map(({ position, ...row }) => ({ position, ...fromStored(row) }));
    }
    if (rows.length < PAGE) return;
    next = (rows.at(-1)?.position ?? to) + 1;
  }
}

/** Those at these positions alone, in pages. */
export async function* readCheckedAt(
  ref: ListRef,
  { positions, db }: { positions: readonly number[]; db: Db },
): AsyncGenerator<PlacedChecked[]> {
  for (let from = 0; from < positions.length; from += PAGE) {
    const rows = await db
      .select(COLUMNS)
      .from(contacts)
      .leftJoin(zoneSets, eq(zoneSets.id, contacts.zoneSetId))
      .where(
        and(
          ofRevision(contacts, ref),
          inArray(contacts.position, positions.slice(from, from + PAGE)),
        ),
      );
    yield rows.map(({ position, ...row }) => ({ position, ...fromStored(row) }));
  }
}

/** The same as plain contacts. */
export async function* readContactPages(
  ref: ListRef,
  { from, to, db }: PositionRange & { db?: Db },
): AsyncGenerator<Contact[]> {
  const pages = readCheckedPages(ref, { from, to, db: db ?? (await getDb()) });
  for await (const page of pages) yield page.map(({ contact }) => contact);
}

/** The contacts of a range at once: for one campaign's share, at most 10,000. */
export async function readContacts(
  ref: ListRef,
  range: PositionRange & { db?: Db },
): Promise<Contact[]> {
  return (await readPlacedContacts(ref, range)).map(({ contact }) => contact);
}

/** The same with the place of each in the list. */
export async function readPlacedContacts(
  ref: ListRef,
  { from, to, db }: PositionRange & { db?: Db },
): Promise<{ position: number; contact: Contact }[]> {
  const found: { position: number; contact: Contact }[] = [];
  for await (const page of readCheckedPages(ref, { from, to, db: db ?? (await getDb()) })) {
    for (const { position, contact } of page) found.push({ position, contact });
  }
  return found;
}
