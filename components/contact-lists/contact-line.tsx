'use client';

import { Fragment, memo, type ReactNode, useEffect, useRef } from 'react';
import { zoneWords } from '@/components/shell/audience-shares';
import { cn } from '@/components/ui/cn';
import { Skeleton } from '@/components/ui/skeleton';
import { TablePart } from '@/components/ui/table-part';
import { formatCount } from '@/lib/campaign/phrases';
import type { ContactRow } from '@/lib/contacts/lists/list-table';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import { CONTACT_COLUMNS } from './contact-columns';

type ContactLineProps = {
  /** Null while its page is on the way. */
  contact: ContactRow | null;
  columns: readonly string[];
  /** Place among what is shown, from 0. */
  index: number;
  top: number;
  height: number;
  isTabbable: boolean;
  isAwaited: boolean;
  onFocused: (index: number) => void;
};

export const ContactLine = memo(function ContactLine(props: ContactLineProps) {
  const { contact, columns, index, top, height, isTabbable, isAwaited, onFocused } = props;
  const row = useRef<HTMLDivElement>(null);
  // A row that was asked for may be drawn only now.
  useEffect(() => {
    if (isAwaited) row.current?.focus({ preventScroll: true });
  }, [isAwaited]);
  return (
    <TablePart
      ref={row}
      role="row"
      aria-rowindex={index + 2}
      aria-busy={contact === null || undefined}
      tabIndex={isTabbable ? 0 : -1}
      onFocus={() => onFocused(index)}
      className={cn(
        CONTACT_COLUMNS,
        'absolute inset-x-0 whitespace-nowrap border-line-soft border-b hover:bg-hover focus-visible:-outline-offset-2',
      )}
      style={{ top, height }}
    >
      {contact === null ? <Skeleton className="h-3 w-28" /> : <Cells {...{ contact, columns }} />}
    </TablePart>
  );
});

function Cells({ contact, columns }: { contact: ContactRow; columns: readonly string[] }) {
  const { position, number, name, country, zones } = contact;
  return (
    <>
      <Cell className="text-right text-caption text-muted max-sm:order-4">
        {formatCount(position + 1)}
      </Cell>
      <Cell className={cn('max-sm:order-1', name === null && 'text-muted')}>
        {name ?? 'No name'}
      </Cell>
      <Cell className="font-mono text-caption max-sm:order-2">{tellNumber(number)}</Cell>
      <Cell className="text-muted max-lg:hidden">{country || '–'}</Cell>
      <Cell className="text-caption text-muted max-lg:hidden">
        {zones.length === 0 ? 'not known' : zoneWords(zones)}
      </Cell>
      <Cell className="text-caption text-muted max-sm:order-3">{tellCells(contact, columns)}</Cell>
    </>
  );
}

function Cell({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <TablePart role="cell" className={cn('truncate', className)}>
      {children}
    </TablePart>
  );
}

/** The contact's own cells in the order of the file; what is empty is left out. */
function tellCells({ variables }: ContactRow, columns: readonly string[]): ReactNode {
  const filled = columns.filter((name) => Object.hasOwn(variables, name) && variables[name]);
  // Each for itself: a mark in one that turns the direction of writing does not turn the next.
  return filled.map((name, at) => (
    <Fragment key={name}>
      {at === 0 ? '' : ' · '}
      <bdi>{variables[name]}</bdi>
    </Fragment>
  ));
}
