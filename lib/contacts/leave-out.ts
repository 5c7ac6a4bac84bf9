import type { AudienceFacts, ColumnValue, ZoneFacts } from './contact';
import { rankValues } from './count-values';
import type { ContactFacts } from './facts';

/** The facts of a list without some of its contacts, whose own facts are `left`. */
export function leaveOut<T extends ContactFacts>(facts: T, left: ContactFacts): T {
  return {
    ...facts,
    count: facts.count - left.count,
    named: facts.named - left.named,
    countries: subtract(facts.countries, left.countries),
    // Lists from before types were kept count none of them.
    types: subtract(facts.types, left.types),
    zones: subtractZones(facts.zones, left.zones),
    unknownZone: Math.max(0, facts.unknownZone - left.unknownZone),
    columns: facts.columns.map(({ name, filled, values }) => {
      const column = left.columns.find((one) => one.name === name);
      return {
        name,
        filled: filled - (column?.filled ?? 0),
        values: values && subtract(values, column?.values ?? []),
      };
    }),
  };
}

function subtract(from: ColumnValue[], left: readonly ColumnValue[]): AudienceFacts['countries'] {
  const counts = new Map(from.map(({ value, count }) => [value, count]));
  for (const { value, count } of left) counts.set(value, (counts.get(value) ?? 0) - count);
  return rankValues(new Map([...counts].filter(([, count]) => count > 0)));
}

function subtractZones(from: ZoneFacts[], left: readonly ZoneFacts[]): ZoneFacts[] {
  const taken = new Map(left.map(({ zones, count }) => [zones.join(' '), count]));
  return from
    .map(({ zones, count }) => ({ zones, count: count - (taken.get(zones.join(' ')) ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
