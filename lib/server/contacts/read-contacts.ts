import 'server-only';
import { and, eq, gte, lt, min, sql } from 'drizzle-orm';
import type { Contact } from '@/lib/contacts/contact';
import { type Db, getDb } from '@/lib/server/db/client';
import { contacts, zoneSets } from '@/lib/server/db/schema';
import type { CheckedContact } from './check-contacts';
import { type ListRef, ofRevision } from './list-ref';
import { fromStored } from './stored-contact';

const PAGE = 1_000;
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
  // By places, not by how many: with an end far away a planner that has no statistics yet reads and sorts
  // all that is left for each page.
  for (let next: number | null = from; next !== null && next < to; ) {
    const end: number = Math.min(to, next + PAGE);
    const page = await readRange(db, { ref, from: next, to: end });
    if (page.length > 0) yield page;
    next = page.length > 0 ? end : await findNext(db, { ref, from: end, to });
  }
}

type Range = PositionRange & { ref: ListRef };

type Stored = [position: number, e164: string, zones: string | null, data: unknown];

// As one text: rows of single values cost twice as much to hand over.
async function readRange(db: Db, range: Range): Promise<PlacedChecked[]> {
  const row = sql`${contacts.position}, ${contacts.e164}, ${zoneSets.zones}, ${contacts.data}`;
  const [found] = await db
    .select({
      page: sql<string>`coalesce(
        json_agg(json_build_array(${row}) order by ${contacts.position}), '[]')::text`,
    })
    .from(contacts)
    .leftJoin(zoneSets, eq(zoneSets.id, contacts.zoneSetId))
    .where(inRange(range));
  return parseStored(found?.page ?? '[]').map(([position, e164, zones, data]) => ({
    position,
    ...fromStored({ e164, zones, data }),
  }));
}

/** The query above builds the arrays of these four. */
function parseStored(page: string): Stored[] {
  return JSON.parse(page) as Stored[];
}

function inRange({ ref, from, to }: Range) {
  return and(ofRevision(contacts, ref), gte(contacts.position, from), lt(contacts.position, to));
}

/** The first place that is taken; null past the last. */
async function findNext(db: Db, range: Range): Promise<number | null> {
  const [row] = await db
    .select({ next: min(contacts.position) })
    .from(contacts)
    .where(inRange(range));
  return row?.next ?? null;
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
