'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { usePlace } from '@/components/shell/place';
import { type ListView, readView, viewQuery } from './list-view';

/** `isStep`: one the browser's Back goes back from. */
export type ShowList = (change: Partial<ListView>, how?: { isStep?: boolean }) => void;

/** What the address says is shown, and a way to change it that a reload, Back and a sent link keep. */
export function useListView() {
  const params = useSearchParams();
  const read = useMemo(() => readView(new URLSearchParams(params)), [params]);
  const isFramed = usePlace() === 'frame';
  const show = useCallback<ShowList>(
    (change, { isStep = false } = {}) => {
      // From the address itself: what is typed follows a moment later, and must not undo a choice made since.
      const { pathname, search } = window.location;
      const before = readView(new URLSearchParams(search)).view;
      const next = viewQuery({ ...before, page: 1, ...change });
      if (next === search) return;
      // Typing must not fill the history; choosing a filter or a page is a step one may go back. A frame
      // shares its history with the page around it: there neither is an entry.
      const write = isStep && !isFramed ? 'pushState' : 'replaceState';
      window.history[write](null, '', `${pathname}${next}`);
    },
    [isFramed],
  );
  return { ...read, show };
}
