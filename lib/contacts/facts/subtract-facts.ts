import type { ColumnFacts, ColumnValue, ZoneFacts } from '../contact';
import type { ContactFacts } from './facts';

/**
 * The facts of who is left when some go. A column with too many different values to be listed stays so: what
 * its values were was not kept.
 */
export function subtractFacts(whole: ContactFacts, gone: ContactFacts): ContactFacts {
  return {
    count: whole.count - gone.count,
    named: whole.named - gone.named,
    countries: without(whole.countries, gone.countries),
    types: without(whole.types, gone.types),
    zones: withoutZones(whole.zones, gone.zones),
    unknownZone: Math.max(0, whole.unknownZone - gone.unknownZone),
    columns: whole.columns.map((column) =>
      withoutCells(
        column,
        gone.columns.find(({ name }) => name === column.name),
      ),
    ),
  };
}

function without(values: readonly ColumnValue[], gone: readonly ColumnValue[]): ColumnValue[] {
  const counts = new Map(gone.map(({ value, count }) => [value, count]));
  return values
    .map(({ value, count }) => ({ value, count: count - (counts.get(value) ?? 0) }))
    .filter(({ count }) => count > 0);
}

function withoutZones(zones: readonly ZoneFacts[], gone: readonly ZoneFacts[]): ZoneFacts[] {
  const named = (list: readonly ZoneFacts[]) =>
    list.map(({ zones: set, count }) => ({ value: set.join(), count }));
  return without(named(zones), named(gone)).map(({ value, count }) => ({
    zones: value.split(','),
    count,
  }));
}

function withoutCells(column: ColumnFacts, gone: ColumnFacts | undefined): ColumnFacts {
  if (gone === undefined) return column;
  const { name, filled, values } = column;
  return {
    name,
    filled: filled - gone.filled,
    values: values === null ? null : without(values, gone.values ?? []),
  };
}
