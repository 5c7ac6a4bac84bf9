import type { HomeRow } from '@/lib/campaign/home';
import { isTerminal } from '@/lib/campaign/outcome';

export const LIST_FILTERS = ['all', 'attention', 'live', 'scheduled', 'ended'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** What of the list is shown. `page` counts from 1. */
export type ListView = { filter: ListFilter; search: string; page: number };

export const ROWS_A_PAGE = 50;

export type ListCut = {
  rows: HomeRow[];
  /** Rows that fit the search, by filter. */
  counts: Record<ListFilter, number>;
  matching: number;
  page: number;
  pages: number;
};

/** The rows of one page, in the order they came, and how many each filter would show. */
export function cutList(all: readonly HomeRow[], view: ListView): ListCut {
  const found = all.filter((row) => fitsSearch(row, view.search));
  const counts = Object.fromEntries(
    LIST_FILTERS.map((filter) => [filter, found.filter((row) => fitsFilter(row, filter)).length]),
  ) as Record<ListFilter, number>;
  const matching = found.filter((row) => fitsFilter(row, view.filter));
  const pages = Math.max(1, Math.ceil(matching.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, view.page), pages);
  const rows = matching.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  return { rows, counts, matching: matching.length, page, pages };
}

function fitsSearch({ name, launchedBy }: HomeRow, search: string): boolean {
  const text = `${name} ${launchedBy ?? ''}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fitsFilter(row: HomeRow, filter: ListFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'attention':
      return row.needsAttention !== null;
    case 'live':
      return row.launchState === null && row.status === 'in-progress';
    case 'scheduled':
      return row.launchState === null && row.status === 'scheduled';
    case 'ended':
      return row.launchState === 'failed' || (row.launchState === null && isTerminal(row.status));
  }
}

/** From the address: `?show=live&q=march&page=2`; what makes no sense there counts as not said. */
export function readView(params: URLSearchParams): ListView {
  const filter = LIST_FILTERS.find((known) => known === params.get('show')) ?? 'all';
  const page = Number(params.get('page') ?? 1);
  return {
    filter,
    search: params.get('q') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a view; the plain list has none of its own. */
export function viewPath({ filter, search, page }: ListView): string {
  const params = new URLSearchParams();
  if (filter !== 'all') params.set('show', filter);
  if (search.trim() !== '') params.set('q', search);
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query === '' ? '/campaigns' : `/campaigns?${query}`;
}
