import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { ColumnValue } from '@/lib/contacts/contact';
import { type ContactFacts, MAX_LISTED_VALUES } from '@/lib/contacts/facts/facts';
import { mergeFacts } from '@/lib/contacts/facts/merge-facts';
import { NUMBER_TYPES, type NumberType } from '@/lib/contacts/numbers/number-type';
import type { Db } from '@/lib/server/db/client';
import { contacts, zoneSets } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';

/** `where` names those of the list's contacts that count, as `c`. `columns` come first, in this order. */
type Counting = { ref: ListRef; where: SQL; columns?: readonly string[] };

/** Contacts alike in country, type and zones. */
type Alike = { country: string; type: string; zones: string | null; count: number; named: number };
/** `values` and `counts` belong together; null when there are too many different ones. */
type Cells = { name: string; filled: number; values: string[] | null; counts: number[] | null };

/** Counts stored contacts where they are: the same as a tally of them, for a quarter of the time. */
export async function countFacts(
  db: Db,
  { ref, where, columns = [] }: Counting,
): Promise<ContactFacts> {
  const of = sql`c.list_id = ${ref.listId}::uuid and c.revision = ${ref.revision}::integer and ${where}`;
  const alike = await countAlike(db, of);
  const cells = await countCells(db, of);
  return mergeFacts([...alike.map(toFacts), ofCells(cells)], columns);
}

async function countAlike(db: Db, of: SQL): Promise<Alike[]> {
  const { rows } = await db.execute<Alike>(sql`
    select country, type, z.zones, count::int, named::int from (
      select c.data ->> 'country' as country, c.data ->> 'type' as type, c.zone_set_id,
        count(*) as count, count(c.data ->> 'name') as named
      from ${contacts} c where ${of} group by 1, 2, 3
    ) as alike left join ${zoneSets} z on z.id = alike.zone_set_id`);
  return rows;
}

async function countCells(db: Db, of: SQL): Promise<Cells[]> {
  const isListed = sql`count(*) <= ${MAX_LISTED_VALUES}::integer`;
  const { rows } = await db.execute<Cells>(sql`
    select name, sum(count)::int as filled,
      case when ${isListed} then to_json(array_agg(value)) end as values,
      case when ${isListed} then to_json(array_agg(count)) end as counts
    from (
      select cell.key as name, cell.value, count(*)::int as count
      from ${contacts} c, jsonb_each_text(c.data -> 'variables') as cell where ${of} group by 1, 2
    ) as cells group by name order by name`);
  return rows;
}

const NONE: ContactFacts = {
  ...{ count: 0, named: 0, countries: [], types: [], zones: [], unknownZone: 0, columns: [] },
};

function toFacts({ country, type, zones, count, named }: Alike): ContactFacts {
  return {
    ...{ ...NONE, count, named, countries: [{ value: country, count }] },
    types: [{ value: asType(type), count }],
    zones: zones === null ? [] : [{ zones: zones.split(','), count }],
    unknownZone: zones === null ? count : 0,
  };
}

/** Rows from before types were kept have none. */
function asType(type: string): NumberType {
  return NUMBER_TYPES.find((known) => known === type) ?? 'unknown';
}

function ofCells(cells: readonly Cells[]): ContactFacts {
  const columns = cells.map(({ name, filled, values, counts }) => ({
    ...{ name, filled },
    values: values && counts && pair(values, counts),
  }));
  return { ...NONE, columns };
}

function pair(values: readonly string[], counts: readonly number[]): ColumnValue[] {
  return values.map((value, n) => ({ value, count: counts[n] ?? 0 }));
}
