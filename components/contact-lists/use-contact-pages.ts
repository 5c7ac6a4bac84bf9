'use client';

import { useQueries } from '@tanstack/react-query';
import type { ContactRow } from '@/lib/contacts/lists/list-table';
import { CONTACTS_PAGE, contactsQuery } from '@/lib/query/contact-lists';

export type ContactsOf = { listId: string; revision: number; removed: number; search: string };

type Wanted = ContactsOf & {
  /** Rows on screen, from 0, both ends included. */
  firstRow: number;
  lastRow: number;
};

/** The one or two pages of rows on screen. */
export function useContactPages({ firstRow, lastRow, ...list }: Wanted) {
  const first = Math.floor(firstRow / CONTACTS_PAGE);
  const last = Math.floor(Math.max(firstRow, lastRow) / CONTACTS_PAGE);
  const pages = last === first ? [first] : [first, last];
  const answers = useQueries({
    queries: pages.map((page) =>
      contactsQuery({
        listId: list.listId,
        revision: list.revision,
        removed: list.removed,
        search: list.search,
        page,
      }),
    ),
  });
  return {
    matching: answers.find(({ data }) => data !== undefined)?.data?.matching ?? null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    rowAt: (index: number): ContactRow | null => {
      for (const { data } of answers) {
        const row = data?.rows[index - data.offset];
        if (row !== undefined) return row;
      }
      return null;
    },
    retry: () => {
      for (const { error, refetch } of answers) if (error !== null) void refetch();
    },
  };
}
