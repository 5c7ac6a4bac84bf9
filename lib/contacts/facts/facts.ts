import type { z } from 'zod';
import { AudienceFacts, type ColumnFacts, type Contact } from '../contact';
import type { NumberFacts } from '../numbers/number-type';
import { countOne, rankValues } from './count-values';
import { createZoneTally } from './zone-tally';

/** A column with more different values than this is not listed value by value. */
export const MAX_LISTED_VALUES = 100;

/** The part of AudienceFacts that follows from the contacts alone. */
export const ContactFacts = AudienceFacts.pick({
  count: true,
  columns: true,
  countries: true,
  types: true,
  zones: true,
  unknownZone: true,
  named: true,
});
export type ContactFacts = z.infer<typeof ContactFacts>;

type ColumnCount = { filled: number; values: Map<string, number> | null };

export type FactsTally = {
  add(contact: Contact, number: NumberFacts): void;
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
  const types = new Map<string, number>();
  const zones = createZoneTally();
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
    add(contact, { country, type }) {
      count++;
      if (contact.name !== undefined) named++;
      countOne(countries, country);
      countOne(types, type);
      zones.add(contact.zones);
      for (const [name, value] of Object.entries(contact.variables)) {
        countInColumn(columnOf(name), value);
      }
    },
    result: () => ({
      count,
      named,
      countries: rankValues(countries),
      types: rankValues(types),
      ...zones.result(),
      columns: [...byColumn].map(([name, column]) => asColumnFacts(name, column)),
    }),
  };
}

/** Facts of a list held in memory. `factsOf` gives country and type of a number. */
export function factsOf(
  contacts: Iterable<Contact>,
  given: { columns?: readonly string[]; factsOf: (number: string) => NumberFacts },
): ContactFacts {
  const tally = createFactsTally(given.columns);
  for (const contact of contacts) tally.add(contact, given.factsOf(contact.number));
  return tally.result();
}
