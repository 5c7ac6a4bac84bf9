'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useIsNarrow } from './use-is-narrow';

/** px: a row of a table takes two lines at phone width. */
export function useRowHeight(): number {
  return useIsNarrow() ? 52 : 32;
}

type RowsInSight = {
  count: number;
  /** px, the same for each. */
  rowHeight: number;
  /** About as many as the box shows, for the first drawing. */
  rowsInSight: number;
};

/** Any number of rows of one height in a box that scrolls: which of them have to exist, from `first` to `last`. */
export function useRowsInSight({ count, rowHeight, rowsInSight }: RowsInSight) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 800, height: rowsInSight * rowHeight },
  });
  const items = virtual.getVirtualItems();
  return {
    box,
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    items: items.filter(({ index }) => index < count).map(({ index, start }) => ({ index, start })),
    scrollTo: (index: number) => virtual.scrollToIndex(index),
  };
}
