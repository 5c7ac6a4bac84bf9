import type { ColumnFacts, ColumnValue, ZoneFacts } from '../contact';
import { rankValues } from './count-values';
import { type ContactFacts, MAX_LISTED_VALUES } from './facts';

/**
 * The facts of a whole from those of its parts, the same as if its contacts had been counted in one go.
 * `columns` come first, in this order; others as the parts name them.
 */
export function mergeFacts(
  parts: readonly ContactFacts[],
  columns: readonly string[] = [],
): ContactFacts {
  return {
    count: sum(parts.map(({ count }) => count)),
    named: sum(parts.map(({ named }) => named)),
    countries: mergeValues(parts.map(({ countries }) => countries)),
    types: mergeValues(parts.map(({ types }) => types)),
    zones: mergeZones(parts.map(({ zones }) => zones)),
    unknownZone: sum(parts.map(({ unknownZone }) => unknownZone)),
    columns: mergeColumns(parts, columns),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function mergeValues(lists: readonly (readonly ColumnValue[])[]): ColumnValue[] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const { value, count } of list) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return rankValues(counts);
}

function mergeZones(lists: readonly (readonly ZoneFacts[])[]): ZoneFacts[] {
  const named = lists.map((list) =>
    list.map(({ zones, count }) => ({ value: zones.join(), count })),
  );
  return mergeValues(named).map(({ value, count }) => ({ zones: value.split(','), count }));
}

function mergeColumns(parts: readonly ContactFacts[], columns: readonly string[]): ColumnFacts[] {
  const byName = new Map<string, ColumnFacts[]>(columns.map((name) => [name, []]));
  for (const part of parts) {
    for (const column of part.columns) {
      const known = byName.get(column.name);
      if (known) known.push(column);
      else byName.set(column.name, [column]);
    }
  }
  return [...byName].map(([name, counted]) => ({
    name,
    filled: sum(counted.map(({ filled }) => filled)),
    values: mergeListed(counted),
  }));
}

/** A part that has too many different values makes the whole have too many. */
function mergeListed(columns: readonly ColumnFacts[]): ColumnValue[] | null {
  const lists = columns.map(({ values }) => values);
  if (lists.some((values) => values === null)) return null;
  const merged = mergeValues(lists.map((values) => values ?? []));
  return merged.length > MAX_LISTED_VALUES ? null : merged;
}
