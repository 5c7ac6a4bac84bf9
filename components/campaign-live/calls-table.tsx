'use client';

import { type RefObject, useImperativeHandle, useState } from 'react';
import { RowBox } from '@/components/shell/row-box';
import { TablePart } from '@/components/ui/table-part';
import { useRowFocus } from '@/components/ui/use-row-focus';
import { useRowsInSight } from '@/components/ui/use-rows-in-sight';
import type { CallRow as Call, CallerTally } from '@/lib/campaign/live';
import type { CallsFilter } from '@/lib/query/calls';
import { CallRow } from './call-row';
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
  const rows = useRows({ rowHeight, expectedRows, list: { campaignId, version, filter } });
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
      <RowBox
        ref={rows.box}
        label="Rows of calls"
        height={height}
        rowsHeight={rows.count * rowHeight}
        onKeyDown={focus.press}
        failure={rows.failure}
        emptyText="No contact fits."
      >
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
      </RowBox>
    </TablePart>
  );
}

type Rows = {
  rowHeight: number;
  expectedRows: number;
  list: { campaignId: string; version: number; filter: CallsFilter };
};

function useRows({ rowHeight, expectedRows, list }: Rows) {
  const [known, setKnown] = useState<number | null>(null);
  const count = known ?? expectedRows;
  const sight = useRowsInSight({ count, rowHeight, rowsInSight: ROWS_IN_SIGHT });
  const pages = useCallsPages({ ...list, firstRow: sight.first, lastRow: sight.last });
  if (pages.matching !== null && pages.matching !== known) setKnown(pages.matching);
  const items = sight.items.map((item) => ({ ...item, call: pages.rowAt(item.index) }));
  const hasFailed = pages.error !== null && items.every(({ call }) => call === null);
  return {
    ...{ count, items, box: sight.box, scrollTo: sight.scrollTo },
    failure: hasFailed
      ? {
          title: 'The calls could not be read.',
          message: pages.error?.message ?? '',
          retry: pages.retry,
        }
      : null,
  };
}
