import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { CONTACTS_PAGE, type ContactRow, type ContactsPage } from '@/lib/contacts/lists/list-table';
import { type Db, getDb } from '@/lib/server/db/client';
import { type ListRef, noSuchList } from './list-ref';
import { readWholeFacts } from './read-facts';
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
  const { whole, removed } = found;
  const offset = page * CONTACTS_PAGE;
  const fits = fitting(search);
  if (fits !== null) {
    const rows = await select(db, { ref, where: fits, skip: sql`offset ${offset}::integer` });
    return { matching: await countFitting(db, { ref, fits }), offset, rows };
  }
  // Without gaps the place in the list says where to begin, however far down.
  const isWhole = removed === 0;
  const where = isWhole ? sql`c.position >= ${offset}::integer` : sql`true`;
  const skip = isWhole ? sql`` : sql`offset ${offset}::integer`;
  return { matching: whole.count, offset, rows: await select(db, { ref, where, skip }) };
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

type Choice = { ref: ListRef; where: SQL; skip: SQL };

async function select(db: Db, { ref, where, skip }: Choice): Promise<ContactRow[]> {
  const { rows } = await db.execute<Row>(sql`
    select c.position, c.e164, z.zones, c.data from contacts c
    left join zone_sets z on z.id = c.zone_set_id
    where c.list_id = ${ref.listId}::uuid and c.revision = ${ref.revision}::integer and ${where}
    order by c.position limit ${CONTACTS_PAGE} ${skip}`);
  return rows.map(toRow);
}

function toRow({ position, ...row }: Row): ContactRow {
  const { contact, country } = fromStored(row);
  const { number, name = null, email = null, externalId = null, variables, line } = contact;
  const zones = contact.zones ?? [];
  return { position, number, name, email, externalId, country, zones, variables, line };
}

async function countFitting(db: Db, { ref, fits }: { ref: ListRef; fits: SQL }): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from contacts c
    where c.list_id = ${ref.listId}::uuid and c.revision = ${ref.revision}::integer and ${fits}`);
  return rows[0]?.count ?? 0;
}
