import { type HomeRow, isFromVapi, startMs } from '@/lib/campaign/home';
import { isTerminal } from '@/lib/campaign/outcome';
import { fitsSearch, splitWords } from './fits-search';
import {
  LIST_FILTERS,
  type ListFilter,
  type ListSpan,
  type ListView,
  STARTED_ON_VAPI,
} from './list-view';
import { sortRows } from './sort-rows';

export const ROWS_A_PAGE = 50;

export type ListCut = {
  /** Of this page. */
  rows: HomeRow[];
  /** Of all pages, in their order. */
  matching: HomeRow[];
  /** Rows that fit everything but the state, by state. */
  counts: Record<ListFilter, number>;
  page: number;
  pages: number;
};

/** The rows of one page, and how many each state would show. */
export function cutList(all: readonly HomeRow[], view: ListView, nowMs: number): ListCut {
  const words = splitWords(view.search);
  const sinceMs = nowMs - SPAN_MS[view.span];
  const found = all.filter(
    (row) => fitsBy(row, view.by) && startMs(row) >= sinceMs && fitsSearch(row, words),
  );
  const counts = Object.fromEntries(
    LIST_FILTERS.map((filter) => [filter, found.filter((row) => fitsFilter(row, filter)).length]),
  ) as Record<ListFilter, number>;
  const matching = sortRows(
    found.filter((row) => fitsFilter(row, view.filter)),
    view,
  );
  const pages = Math.max(1, Math.ceil(matching.length / ROWS_A_PAGE));
  const page = Math.min(view.page, pages);
  const rows = matching.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  return { rows, counts, matching, page, pages };
}

const HOUR_MS = 3_600_000;
const SPAN_MS: Record<ListSpan, number> = {
  any: Number.POSITIVE_INFINITY,
  '24h': 24 * HOUR_MS,
  '7d': 7 * 24 * HOUR_MS,
  '30d': 30 * 24 * HOUR_MS,
};

/** Who launched what is shown, in alphabetical order; campaigns started on Vapi have nobody. */
export function listLaunchers(rows: readonly HomeRow[]): string[] {
  const names = new Set(rows.flatMap(({ launchedBy }) => launchedBy ?? []));
  return [...names].sort((a, b) => a.localeCompare(b));
}

function fitsBy(row: HomeRow, by: string | null): boolean {
  if (by === null) return true;
  return by === STARTED_ON_VAPI ? isFromVapi(row) : row.launchedBy === by;
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
