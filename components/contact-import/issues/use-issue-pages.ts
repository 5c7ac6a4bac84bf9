'use client';

import { useEffect, useState } from 'react';
import type { ImportIssue, ImportReport, IssuePage } from '@/lib/contacts/import-types';
import type { ImportSession } from '../import-session';
import { type IssueFilter, queryOf } from './issue-filter';

export const PAGE = 100;

type Asked = { report: ImportReport; filter: IssueFilter };
type Loaded = { asked: Asked | null; total: number; pages: ReadonlyMap<number, IssuePage> };

export type IssuePages = {
  total: number;
  /** Whether what is shown answers the newest question. */
  isFresh: boolean;
  issueAt: (index: number) => ImportIssue | null;
  /** Cells of the row an issue stands in, as they are now. */
  cellsOf: (index: number, line: number) => readonly string[] | null;
};

const isSame = (a: Asked | null, b: Asked) => a?.report === b.report && a.filter === b.filter;

/**
 * The findings in sight, page by page out of the worker. What was shown stays until the answer to a new
 * question is there, so a fix or a filter doesn't blank the list.
 */
export function useIssuePages(
  { session, report, filter }: Asked & { session: ImportSession },
  { first, last }: { first: number; last: number },
): IssuePages {
  const [loaded, setLoaded] = useState<Loaded>({ asked: null, total: 0, pages: new Map() });
  const firstPage = Math.floor(first / PAGE);
  const lastPage = Math.floor(Math.max(first, last) / PAGE);
  const isFresh = isSame(loaded.asked, { report, filter });
  // The worker answers later, and only for what is in sight.
  useEffect(() => {
    const asked = { report, filter };
    let isWanted = true;
    for (let page = firstPage; page <= lastPage; page += 1) {
      if (isFresh && loaded.pages.has(page)) continue;
      const range = { from: page * PAGE, to: (page + 1) * PAGE };
      session.readIssues({ ...queryOf(filter), ...range }).then(
        (found) => {
          if (isWanted) setLoaded((before) => addPage(before, { asked, page, found }));
        },
        // A check under way has taken its place: its report asks again.
        () => {},
      );
    }
    return () => {
      isWanted = false;
    };
  }, [session, report, filter, firstPage, lastPage, isFresh, loaded.pages]);
  const pageOf = (index: number) => loaded.pages.get(Math.floor(index / PAGE));
  return {
    total: loaded.total,
    isFresh,
    issueAt: (index) => pageOf(index)?.issues[index % PAGE] ?? null,
    cellsOf: (index, line) => pageOf(index)?.rows.find((row) => row.line === line)?.cells ?? null,
  };
}

type Answer = { asked: Asked; page: number; found: IssuePage };

function addPage(before: Loaded, { asked, page, found }: Answer): Loaded {
  const kept = isSame(before.asked, asked) ? before.pages : [];
  return { asked, total: found.total, pages: new Map([...kept, [page, found]]) };
}
