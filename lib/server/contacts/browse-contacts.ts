import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { CONTACTS_PAGE, type ContactRow, type ContactsPage } from '@/lib/contacts/lists/list-table';
import { type Db, getDb } from '@/lib/server/db/client';
import { type ListRef, noSuchList } from './list-ref';
import { readWholeFacts } from './read-facts';
import { placeOf, readGaps } from './read-gaps';
import { fromStored } from './stored-contact';

export type BrowseInput = ListRef & { search: string; page: number };

type Row = { position: number; e164: string; zones: string | null; data: unknown };

/**
 * One page of a list's contacts, in its order; `search` looks into numbers and names. Holds people's
 * numbers: for actors with `see-contacts`.
 *
 * @throws DomainError `not-found`
 */
export async function browseContacts(
  { search, page, ...ref }: BrowseInput,
  given?: Db,
): Promise<ContactsPage> {
  const db = given ?? (await getDb());
  const found = await readWholeFacts(ref, db);
  if (found === null) throw noSuchList();
  const offset = page * CONTACTS_PAGE;
  const fits = fitting(search);
  if (fits !== null) return { offset, ...(await readFitting(db, { ref, fits, offset })) };
  const gaps = await readGaps(db, { ref, ...found });
  const [from = 0, to = 0] = [offset, offset + CONTACTS_PAGE].map((n) => placeOf(n, gaps));
  return { matching: found.whole.count, offset, rows: await readRange(db, { ref, from, to }) };
}

type Range = { ref: ListRef; from: number; to: number };

// Both ends are named: a planner without statistics would else read and sort all of the list behind it.
async function readRange(db: Db, { ref, from, to }: Range): Promise<ContactRow[]> {
  const { rows } = await db.execute<Row>(sql`
    select ${ROW} from contacts c left join zone_sets z on z.id = c.zone_set_id
    where ${of(ref)} and c.position >= ${from}::integer and c.position < ${to}::integer
    order by c.position`);
  return rows.map(toRow);
}

function fitting(search: string): SQL | null {
  const text = search.trim();
  if (text === '') return null;
  const like = (sought: string) => `%${sought.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const name = sql`c.data ->> 'name' ilike ${like(text)}`;
  const digits = text.replace(/[\s().-]/g, '');
  const isNumber = /^\+?\d+$/.test(digits) || text.startsWith('sip');
  return isNumber ? sql`(c.e164 like ${like(digits)} or ${name})` : name;
}

const ROW = sql`c.position, c.e164, z.zones, c.data`;

const of = ({ listId, revision }: ListRef) =>
  sql`c.list_id = ${listId}::uuid and c.revision = ${revision}::integer`;

type Found = (Row | { position: null }) & { matching: number };
type Search = { ref: ListRef; fits: SQL; offset: number };

/** Every contact is looked at once: who fits is counted and paged by place alone. */
async function readFitting(
  db: Db,
  { ref, fits, offset }: Search,
): Promise<Pick<ContactsPage, 'matching' | 'rows'>> {
  const { rows } = await db.execute<Found>(sql`
    with fitting as materialized (
      select c.position from contacts c where ${of(ref)} and ${fits}
    ), page as (
      select position from fitting order by position
      limit ${CONTACTS_PAGE} offset ${offset}::integer
    )
    select counted.matching, ${ROW} from (select count(*)::int as matching from fitting) as counted
    left join (page join contacts c on ${of(ref)} and c.position = page.position
      left join zone_sets z on z.id = c.zone_set_id) on true
    order by c.position`);
  // Without anybody who fits there is the count and nobody beside it.
  const there = rows.flatMap((row) => (row.position === null ? [] : [toRow(row)]));
  return { matching: rows[0]?.matching ?? 0, rows: there };
}

function toRow({ position, ...row }: Row): ContactRow {
  const { contact, country } = fromStored(row);
  const { number, name = null, email = null, externalId = null, variables, line } = contact;
  const zones = contact.zones ?? [];
  return { position, number, name, email, externalId, country, zones, variables, line };
}
