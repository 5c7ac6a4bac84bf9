'use client';

import { type KeyboardEvent, useCallback, useState } from 'react';

type Rows = {
  count: number;
  /** Rows that exist right now: the others are made when they scroll into sight. */
  drawn: readonly number[];
  pageSize: number;
  scrollTo: (index: number) => void;
};

/** One stop for Tab in a table of any length; the arrow keys go from row to row. */
export function useRowFocus({ count, drawn, pageSize, scrollTo }: Rows) {
  const [active, setActive] = useState(0);
  const [isAwaited, setAwaited] = useState(false);

  // Rows are drawn again only when they change: what they are given has to stay the same.
  const noteFocus = useCallback((index: number) => {
    setActive(index);
    setAwaited(false);
  }, []);

  function focusRow(index: number) {
    const to = Math.max(0, Math.min(count - 1, index));
    setActive(to);
    setAwaited(true);
    scrollTo(to);
  }
  function press(event: KeyboardEvent) {
    const to = target(event.key, { active, count, pageSize });
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focusRow(to);
  }
  const tabbable = drawn.includes(active) ? active : (drawn[0] ?? 0);
  return {
    tabbable,
    /** The row that takes the focus as soon as it is there. */
    awaited: isAwaited ? active : null,
    focusRow,
    press,
    noteFocus,
  };
}

type Place = { active: number; count: number; pageSize: number };

function target(key: string, { active, count, pageSize }: Place): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + pageSize;
    case 'PageUp':
      return active - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
