'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { ErrorState } from '@/components/shell/error-state';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import { useRowFocus } from '@/components/ui/use-row-focus';
import { CONTACT_COLUMNS, CONTACT_GUTTER, ROW_HEIGHT, ROWS_IN_SIGHT } from './contact-columns';
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
  const box = useRef<HTMLDivElement>(null);
  const rows = useRows({ box, rowHeight, list });
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
      <TablePart
        ref={box}
        role="rowgroup"
        aria-label="Rows of contacts"
        className={cn(CONTACT_GUTTER, 'overflow-y-auto')}
        style={{ height }}
        onKeyDown={focus.press}
      >
        {rows.error !== null && rows.isEmpty ? (
          <ErrorState title="The contacts could not be read." onRetry={rows.retry}>
            {rows.error.message}
          </ErrorState>
        ) : null}
        {rows.count === 0 ? <p className="px-3 py-3 text-muted">No contact fits.</p> : null}
        <div role="presentation" className="relative" style={{ height: rows.count * rowHeight }}>
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
        </div>
      </TablePart>
    </TablePart>
  );
}

function Head({ columns }: { columns: readonly string[] }) {
  const variables = columns.length === 0 ? 'Variables' : columns.slice(0, 4).join(' · ');
  return (
    <TablePart role="rowgroup" className={cn(CONTACT_GUTTER, 'overflow-y-hidden')}>
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
  box: React.RefObject<HTMLDivElement | null>;
  rowHeight: number;
  list: ContactsOf & { count: number };
};

function useRows({ box, rowHeight, list }: Rows) {
  const isSearched = list.search !== '';
  const first = useContactPages({ ...list, firstRow: 0, lastRow: 0 });
  const matching = isSearched ? first.matching : list.count;
  const count = matching ?? ROWS_IN_SIGHT;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 800, height: ROWS_IN_SIGHT * ROW_HEIGHT },
  });
  const inSight = virtual.getVirtualItems();
  const pages = useContactPages({
    ...list,
    firstRow: inSight[0]?.index ?? 0,
    lastRow: inSight.at(-1)?.index ?? 0,
  });
  const items = inSight
    .filter(({ index }) => index < count)
    .map(({ index, start }) => ({ index, start, contact: pages.rowAt(index) }));
  return {
    ...{ count, items, matching },
    scrollTo: (index: number) => virtual.scrollToIndex(index),
    isEmpty: items.every(({ contact }) => contact === null),
    error: pages.error,
    retry: pages.retry,
  };
}
