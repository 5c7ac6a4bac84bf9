import { type HomeRow, startMs } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { ListSort, ListView } from './list-view';
import { factsOf } from './row-facts';

type Value = number | string | null;

/** Rows by one column; equal ones stay as they came, and those without a value come last either way. */
export function sortRows(
  rows: readonly HomeRow[],
  { sort, isDescending }: Pick<ListView, 'sort' | 'isDescending'>,
): HomeRow[] {
  if (sort === 'status') return isDescending ? rows.toReversed() : [...rows];
  const way = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, sort) }))
    .sort((a, b) => compareHavingValue(a.value, b.value) ?? way * compare(a.value, b.value))
    .map(({ row }) => row);
}

function compareHavingValue(a: Value, b: Value): number | null {
  if (a !== null && b !== null) return null;
  return Number(a === null) - Number(b === null);
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return WORDS.compare(a, b);
  return Number(a) - Number(b);
}

const WORDS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function sortValue(row: HomeRow, sort: Exclude<ListSort, 'status'>): Value {
  switch (sort) {
    case 'name':
      return nameWithoutFingerprint(row.name);
    case 'progress':
      return factsOf(row).doneShare;
    case 'reached':
      return factsOf(row).reachedShare;
    case 'voicemail':
      return factsOf(row).voicemailShare;
    case 'window':
      return startMs(row);
    case 'ends':
      return endMs(row);
    case 'by':
      return row.launchedBy;
  }
}

function endMs({ etaAt, endedAt }: HomeRow): number | null {
  const at = etaAt ?? endedAt;
  return at === null ? null : Date.parse(at);
}
