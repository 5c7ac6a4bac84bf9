'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { ROW_GUTTER } from '@/components/shell/row-box';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import type { ImportReport } from '@/lib/contacts/import-types';
import type { ImportSession } from '../import-session';
import type { IssueFilter } from './issue-filter';
import { ISSUE_COLUMNS, IssueRow } from './issue-row';
import { issueKey, useCellFix } from './use-cell-fix';
import { useIssuePages } from './use-issue-pages';
import { useRowHeight } from './use-row-height';

const ROWS_IN_SIGHT = 9;

type IssueListProps = {
  session: ImportSession;
  report: ImportReport;
  columns: readonly string[];
  filter: IssueFilter;
  /** Says what became of a row, aloud. */
  onSay: (sentence: string) => void;
};

/** Any number of findings in a box that scrolls; only the rows in sight exist. */
export function IssueList({ session, report, columns, filter, onSay }: IssueListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  const height = useRowHeight();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    initialRect: { width: 600, height: ROWS_IN_SIGHT * height },
  });
  // A turned phone has rows of another height: what was measured is forgotten.
  useEffect(() => {
    if (height > 0) virtual.measure();
  }, [virtual, height]);
  const items = virtual.getVirtualItems();
  const sight = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 };
  const pages = useIssuePages({ session, report, filter }, sight);
  if (pages.total !== count) setCount(pages.total);
  const fix = useCellFix({ session, pages, box, onSay, scrollTo: virtual.scrollToIndex });
  const rows = Math.min(ROWS_IN_SIGHT, Math.max(3, pages.total));
  return (
    <TablePart role="table" aria-label="Findings" aria-rowcount={pages.total + 1}>
      <Head />
      <TablePart
        role="rowgroup"
        aria-label="Rows of findings"
        ref={box}
        tabIndex={-1}
        className={cn(ROW_GUTTER, 'overflow-y-auto')}
        style={{ height: rows * height }}
        onKeyDown={fix.press}
      >
        {pages.total === 0 && pages.isFresh ? <NothingFits /> : null}
        <div role="presentation" className="relative" style={{ height: pages.total * height }}>
          {items
            .filter(({ index }) => index < pages.total)
            .map(({ index, start }) => {
              const issue = pages.issueAt(index);
              const at = issue?.column ? columns.indexOf(issue.column) : -1;
              const cells = issue && at >= 0 ? pages.cellsOf(index, issue.line) : null;
              return (
                <IssueRow
                  key={index}
                  {...{ issue, index, height }}
                  {...fix.acts}
                  top={start}
                  cell={cells ? (cells[at] ?? '') : null}
                  isOpen={issue !== null && issueKey(issue) === fix.open}
                  isBusy={issue !== null && issueKey(issue) === fix.busy}
                  isTabbable={index === fix.tabbable}
                />
              );
            })}
        </div>
      </TablePart>
    </TablePart>
  );
}

function NothingFits() {
  return (
    <TablePart role="row" className="px-3.5 py-3 text-muted">
      <TablePart role="cell">No finding fits.</TablePart>
    </TablePart>
  );
}

function Head() {
  return (
    <TablePart role="rowgroup" className={cn(ROW_GUTTER, 'overflow-y-hidden max-sm:sr-only')}>
      <TablePart
        role="row"
        className={cn(
          ISSUE_COLUMNS,
          'border-line-soft border-y px-3.5 py-1.5 text-caption text-muted',
        )}
      >
        {['Line', 'Column', 'Value', 'Reason'].map((head) => (
          <TablePart key={head} role="columnheader">
            {head}
          </TablePart>
        ))}
      </TablePart>
    </TablePart>
  );
}
