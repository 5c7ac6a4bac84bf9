import type { ColumnValue } from '../contact';

/** Counts to a list, most frequent first, equal ones by value. */
export function rankValues(counts: ReadonlyMap<string, number>): ColumnValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

export function countOne(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
