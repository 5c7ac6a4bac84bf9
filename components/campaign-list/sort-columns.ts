import type { ListSort, ListView } from './list-view';

/** The columns, and which way a first click sorts: figures from the most, the rest from the first. */
export const SORT_COLUMNS: readonly { sort: ListSort; label: string; isDescending: boolean }[] = [
  { sort: 'name', label: 'Campaign', isDescending: false },
  { sort: 'status', label: 'Status', isDescending: false },
  { sort: 'progress', label: 'Progress', isDescending: true },
  { sort: 'reached', label: 'Reached', isDescending: true },
  { sort: 'voicemail', label: 'Voicemail', isDescending: true },
  { sort: 'window', label: 'Window', isDescending: true },
  { sort: 'ends', label: 'Ends', isDescending: false },
  { sort: 'by', label: 'By', isDescending: false },
];

type Sorted = Pick<ListView, 'sort' | 'isDescending'>;

/** One click sorts, the next turns it round, the third is back to what needs a person first. */
export function nextSort(view: Sorted, sort: ListSort): Sorted {
  const first = SORT_COLUMNS.find((column) => column.sort === sort)?.isDescending ?? false;
  if (view.sort !== sort) return { sort, isDescending: first };
  if (view.isDescending === first) return { sort, isDescending: !first };
  return { sort: 'status', isDescending: false };
}

export function directionOf(view: Sorted, sort: ListSort): 'ascending' | 'descending' | null {
  if (view.sort !== sort) return null;
  return view.isDescending ? 'descending' : 'ascending';
}
