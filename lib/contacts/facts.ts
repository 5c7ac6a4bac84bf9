import type { AudienceFacts, ColumnFacts, Contact } from './contact';
import { countOne, rankValues } from './count-values';

/** A column with more different values than this is not listed value by value. */
export const MAX_LISTED_VALUES = 100;

/** The part of AudienceFacts that follows from the contacts alone. */
export type ContactFacts = Pick<AudienceFacts, 'count' | 'columns' | 'countries' | 'named'>;

type ColumnCount = { filled: number; values: Map<string, number> | null };

export type FactsTally = {
  add(contact: Contact, country: string): void;
  result(): ContactFacts;
};

function countInColumn(column: ColumnCount, value: string): void {
  column.filled++;
  if (!column.values) return;
  countOne(column.values, value);
  if (column.values.size > MAX_LISTED_VALUES) column.values = null;
}

function asColumnFacts(name: string, column: ColumnCount): ColumnFacts {
  return { name, filled: column.filled, values: column.values && rankValues(column.values) };
}

/**
 * Counts contacts one by one, so that a list is never held whole. `columns` fixes the order and keeps
 * columns that are empty throughout.
 */
export function createFactsTally(columns: readonly string[] = []): FactsTally {
  const byColumn = new Map<string, ColumnCount>();
  const countries = new Map<string, number>();
  let count = 0;
  let named = 0;

  function columnOf(name: string): ColumnCount {
    const known = byColumn.get(name);
    if (known) return known;
    const fresh: ColumnCount = { filled: 0, values: new Map() };
    byColumn.set(name, fresh);
    return fresh;
  }
  for (const name of columns) columnOf(name);

  return {
    add(contact, country) {
      count++;
      if (contact.name !== undefined) named++;
      countOne(countries, country);
      for (const [name, value] of Object.entries(contact.variables)) {
        countInColumn(columnOf(name), value);
      }
    },
    result: () => ({
      count,
      named,
      countries: rankValues(countries),
      columns: [...byColumn].map(([name, column]) => asColumnFacts(name, column)),
    }),
  };
}

/** Facts of a list held in memory. `countryOf` gives the ISO country of an E.164 number. */
export function factsOf(
  contacts: Iterable<Contact>,
  given: { columns?: readonly string[]; countryOf: (e164: string) => string },
): ContactFacts {
  const tally = createFactsTally(given.columns);
  for (const contact of contacts) tally.add(contact, given.countryOf(contact.number));
  return tally.result();
}
