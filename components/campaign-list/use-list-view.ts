'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { useHref, usePlace } from '@/components/shell/place';
import { type ListView, readView, viewPath } from './list-view';

/** What the address says is shown, and a way to change it that a reload, Back and a sent link keep. */
export function useListView() {
  const params = useSearchParams();
  const view = useMemo(() => readView(new URLSearchParams(params)), [params]);
  const hrefOf = useHref();
  const isFramed = usePlace() === 'frame';
  const show = useCallback(
    (next: ListView, { isStep = false } = {}) => {
      // Typing must not fill the history; choosing a filter or a page is a step one may go back. A frame
      // shares its history with the page around it: there neither is an entry.
      const write = isStep && !isFramed ? 'pushState' : 'replaceState';
      window.history[write](null, '', hrefOf(viewPath(next)));
    },
    [hrefOf, isFramed],
  );
  return { view, show };
}
