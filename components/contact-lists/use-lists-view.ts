'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useTransition } from 'react';
import type { ListsView } from '@/lib/contacts/lists/list-table';
import { listsQuery, readListsView } from '@/lib/contacts/lists/lists-view';

/** Changes what the address says is shown; the server reads it again. */
export function useListsView() {
  const router = useRouter();
  const pathname = usePathname();
  const [isReading, startReading] = useTransition();
  const show = useCallback(
    (change: Partial<ListsView>, { isStep = true }: { isStep?: boolean } = {}) => {
      // From the address itself: what is typed follows a moment later, and must not undo a choice made since.
      const before = readListsView(new URLSearchParams(window.location.search));
      const href = `${pathname}${listsQuery({ ...before, page: 1, ...change })}`;
      startReading(() =>
        isStep ? router.push(href, { scroll: false }) : router.replace(href, { scroll: false }),
      );
    },
    [router, pathname],
  );
  return { show, isReading };
}
