'use client';

import { useEffect } from 'react';
import { ROW_GUTTER, RowBox } from '@/components/shell/row-box';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import { useRowFocus } from '@/components/ui/use-row-focus';
import { useRowsInSight } from '@/components/ui/use-rows-in-sight';
import { CONTACT_COLUMNS, ROWS_IN_SIGHT } from './contact-columns';
import { ContactLine } from './contact-line';
import { type ContactsOf, useContactPages } from './use-contact-pages';

type ContactsTableProps = {
  list: ContactsOf & { count: number };
  /** px */
  rowHeight: number;
  columns: readonly string[];
  onMatching: (matching: number | null) => void;
};

/** Any number of contacts in a box that scrolls; only the rows in sight exist and are fetched. */
export function ContactsTable({ list, rowHeight, columns, onMatching }: ContactsTableProps) {
  const rows = useRows({ rowHeight, list });
  const focus = useRowFocus({
    count: rows.count,
    drawn: rows.items.map(({ index }) => index),
    pageSize: ROWS_IN_SIGHT - 1,
    scrollTo: rows.scrollTo,
  });
  const { matching } = rows;
  // The panel's head stands outside of what scrolls.
  useEffect(() => onMatching(matching), [matching, onMatching]);
  const height = Math.min(ROWS_IN_SIGHT, Math.max(3, list.count)) * rowHeight;
  return (
    <TablePart role="table" aria-label="Contacts" aria-rowcount={rows.count + 1}>
      <Head columns={columns} />
      <RowBox
        ref={rows.box}
        label="Rows of contacts"
        height={height}
        rowsHeight={rows.count * rowHeight}
        onKeyDown={focus.press}
        failure={rows.failure}
        emptyText="No contact fits."
      >
        {rows.items.map(({ index, start, contact }) => (
          <ContactLine
            key={contact === null ? `waiting-${index}` : contact.position}
            contact={contact}
            columns={columns}
            index={index}
            top={start}
            height={rowHeight}
            isTabbable={index === focus.tabbable}
            isAwaited={index === focus.awaited}
            onFocused={focus.noteFocus}
          />
        ))}
      </RowBox>
    </TablePart>
  );
}

function Head({ columns }: { columns: readonly string[] }) {
  const variables = columns.length === 0 ? 'Variables' : columns.slice(0, 4).join(' · ');
  return (
    <TablePart role="rowgroup" className={cn(ROW_GUTTER, 'overflow-y-hidden')}>
      <TablePart
        role="row"
        aria-rowindex={1}
        className={cn(
          CONTACT_COLUMNS,
          'h-8 border-line-soft border-b text-caption text-muted max-sm:sr-only',
        )}
      >
        <Title className="sm:text-right">Place</Title>
        <Title>Name</Title>
        <Title>Number</Title>
        <Title className="max-lg:sr-only">Country</Title>
        <Title className="max-lg:sr-only">Time zone</Title>
        <Title>{variables}</Title>
      </TablePart>
    </TablePart>
  );
}

function Title({ className, children }: { className?: string; children: string }) {
  return (
    <TablePart role="columnheader" className={cn('truncate', className)}>
      {children}
    </TablePart>
  );
}

type Rows = {
  rowHeight: number;
  list: ContactsOf & { count: number };
};

function useRows({ rowHeight, list }: Rows) {
  const isSearched = list.search !== '';
  const first = useContactPages({ ...list, firstRow: 0, lastRow: 0 });
  const matching = isSearched ? first.matching : list.count;
  const count = matching ?? ROWS_IN_SIGHT;
  const sight = useRowsInSight({ count, rowHeight, rowsInSight: ROWS_IN_SIGHT });
  const pages = useContactPages({ ...list, firstRow: sight.first, lastRow: sight.last });
  const items = sight.items.map((item) => ({ ...item, contact: pages.rowAt(item.index) }));
  const hasFailed = pages.error !== null && items.every(({ contact }) => contact === null);
  return {
    ...{ count, items, matching, box: sight.box, scrollTo: sight.scrollTo },
    failure: hasFailed
      ? {
          title: 'The contacts could not be read.',
          message: pages.error?.message ?? '',
          retry: pages.retry,
        }
      : null,
  };
}
