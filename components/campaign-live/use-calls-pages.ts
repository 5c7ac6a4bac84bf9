'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallRow, CallsPage } from '@/lib/campaign/live';
import { CALLS_PAGE, type CallsAsk, type CallsFilter, callsQuery } from '@/lib/query/calls';

type Wanted = {
  campaignId: string;
  version: number;
  filter: CallsFilter;
  /** Rows on screen, from 0, both ends included. */
  firstRow: number;
  lastRow: number;
};

/** The one or two pages of rows on screen. While a newer version of them loads, or can't, they stay. */
export function useCallsPages({ firstRow, lastRow, ...list }: Wanted) {
  const first = Math.floor(firstRow / CALLS_PAGE);
  const last = Math.floor(Math.max(firstRow, lastRow) / CALLS_PAGE);
  const isEven = first % 2 === 0;
  const other = last === first ? null : first + 1;
  // Neighbours never share a parity, so each page keeps its place while rows scroll by.
  const even = usePage(list, isEven ? first : other);
  const odd = usePage(list, isEven ? other : first);
  const known = even.page ?? odd.page;
  return {
    matching: known?.matching ?? null,
    error: even.error ?? odd.error,
    rowAt: (index: number): CallRow | null => rowIn(even.page, index) ?? rowIn(odd.page, index),
    retry: () => {
      for (const page of [even, odd]) if (page.error !== null) page.retry();
    },
  };
}

function usePage(list: Omit<CallsAsk, 'page'>, page: number | null) {
  const ask = { ...list, page: page ?? 0 };
  const { data, error, refetch } = useQuery({ ...callsQuery(ask), enabled: page !== null });
  const name = JSON.stringify([ask.campaignId, ask.filter, page]);
  const [kept, setKept] = useState<{ name: string; page: CallsPage } | null>(null);
  if (page === null) return { page: null, error: null, retry: () => {} };
  if (data !== undefined && (kept?.page !== data || kept.name !== name)) {
    setKept({ name, page: data });
  }
  const shown = data ?? (kept?.name === name ? kept.page : null);
  return { page: shown, error, retry: () => void refetch() };
}

function rowIn(page: CallsPage | null, index: number): CallRow | null {
  return page?.rows[index - page.offset] ?? null;
}
