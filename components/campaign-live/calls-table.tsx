'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useImperativeHandle, useRef, useState } from 'react';
import { ErrorState } from '@/components/shell/error-state';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import { useRowFocus } from '@/components/ui/use-row-focus';
import type { CallRow as Call, CallerTally } from '@/lib/campaign/live';
import type { CallsFilter } from '@/lib/query/calls';
import { CallRow } from './call-row';
import { CALL_GUTTER, ROW_HEIGHT } from './calls-columns';
import { CallsHead } from './calls-head';
import { useCallsPages } from './use-calls-pages';

/** For whoever closes what a row opened. */
export type CallsTableHandle = { focusRow: (index: number | null) => void };

type CallsTableProps = {
  campaignId: string;
  version: number;
  audience: number;
  callers: readonly CallerTally[];
  filter: CallsFilter;
  onFilter: (filter: CallsFilter) => void;
  /** Rows to make room for until the server has said how many there are. */
  expectedRows: number;
  /** px */
  rowHeight: number;
  onOpen: (call: Call) => void;
  /** Position of the contact whose call is open beside the table. */
  openPosition: number | null;
  handle?: RefObject<CallsTableHandle | null>;
};

const ROWS_IN_SIGHT = 14;

/** Any number of contacts in a box that scrolls; only the rows in sight exist and are fetched. */
export function CallsTable(props: CallsTableProps) {
  const { campaignId, version, audience, callers, filter, onFilter, expectedRows, rowHeight } =
    props;
  const { onOpen, openPosition, handle } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = useRows({ box, rowHeight, expectedRows, list: { campaignId, version, filter } });
  const focus = useRowFocus({
    count: rows.count,
    drawn: rows.items.map(({ index }) => index),
    pageSize: ROWS_IN_SIGHT - 1,
    scrollTo: rows.scrollTo,
  });
  useImperativeHandle(handle ?? null, () => ({
    focusRow: (index) => focus.focusRow(index ?? focus.tabbable),
  }));
  const labels = new Map(callers.map(({ callerId, label }) => [callerId, label]));
  // Sized by the whole campaign, so that a filter whose count moves does not move the page.
  const height = Math.min(ROWS_IN_SIGHT, Math.max(3, audience)) * rowHeight;
  return (
    <TablePart role="table" aria-label="Calls" aria-rowcount={rows.count + 1} aria-colcount={7}>
      <CallsHead filter={filter} onFilter={onFilter} />
      <TablePart
        ref={box}
        role="rowgroup"
        aria-label="Rows of calls"
        className={cn(CALL_GUTTER, 'overflow-y-auto')}
        style={{ height }}
        onKeyDown={focus.press}
      >
        {rows.error !== null && rows.isEmpty ? (
          <ErrorState title="The calls could not be read." onRetry={rows.retry}>
            {rows.error.message}
          </ErrorState>
        ) : null}
        {rows.count === 0 ? <p className="px-3 py-3 text-muted">No contact fits.</p> : null}
        <div role="presentation" className="relative" style={{ height: rows.total }}>
          {rows.items.map(({ index, start, call }) => (
            <CallRow
              key={call === null ? `waiting-${index}` : call.position}
              call={call}
              callerLabel={labels.get(call?.callerId ?? '') ?? ''}
              index={index}
              top={start}
              height={rowHeight}
              isOpen={call !== null && call.position === openPosition}
              isTabbable={index === focus.tabbable}
              isAwaited={index === focus.awaited}
              onOpen={onOpen}
              onFocused={focus.noteFocus}
            />
          ))}
        </div>
      </TablePart>
    </TablePart>
  );
}

type Rows = {
  box: RefObject<HTMLDivElement | null>;
  rowHeight: number;
  expectedRows: number;
  list: { campaignId: string; version: number; filter: CallsFilter };
};

function useRows({ box, rowHeight, expectedRows, list }: Rows) {
  const [known, setKnown] = useState<number | null>(null);
  const count = known ?? expectedRows;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 800, height: ROWS_IN_SIGHT * ROW_HEIGHT },
  });
  const inSight = virtual.getVirtualItems();
  const pages = useCallsPages({
    ...list,
    firstRow: inSight[0]?.index ?? 0,
    lastRow: inSight.at(-1)?.index ?? 0,
  });
  if (pages.matching !== null && pages.matching !== known) setKnown(pages.matching);
  const items = inSight
    .filter(({ index }) => index < count)
    .map(({ index, start }) => ({ index, start, call: pages.rowAt(index) }));
  const isEmpty = items.every(({ call }) => call === null);
  return {
    count,
    items,
    scrollTo: (index: number) => virtual.scrollToIndex(index),
    isEmpty,
    total: count * rowHeight,
    error: pages.error,
    retry: pages.retry,
  };
}
