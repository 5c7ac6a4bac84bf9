'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { ROW_GUTTER } from '@/components/shell/row-box';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import type { CallSort } from '@/lib/campaign/live';
import type { CallsFilter } from '@/lib/query/calls';
import { CALL_COLUMNS } from './calls-columns';
import { nextSort } from './calls-filter';

type CallsHeadProps = { filter: CallsFilter; onFilter: (filter: CallsFilter) => void };

export function CallsHead({ filter, onFilter }: CallsHeadProps) {
  const sorted = (sort: CallSort, label: string, isNumber = false) => (
    <SortHead {...{ filter, onFilter, sort, label, isNumber }} />
  );
  return (
    <TablePart role="rowgroup" className={cn(ROW_GUTTER, 'overflow-y-hidden')}>
      <TablePart
        role="row"
        aria-rowindex={1}
        className={cn(
          CALL_COLUMNS,
          'h-8 border-line-soft border-b text-caption text-muted max-sm:flex max-sm:h-11',
        )}
      >
        {sorted('name', 'Contact')}
        <PlainHead label="Number" />
        <PlainHead label="From" className="max-lg:sr-only" />
        <PlainHead label="Outcome" />
        {sorted('talk', 'Talk', true)}
        {sorted('cost', 'Cost', true)}
        {sorted('ended', 'Ended', true)}
      </TablePart>
    </TablePart>
  );
}

function PlainHead({ label, className }: { label: string; className?: string }) {
  return (
    <TablePart role="columnheader" className={cn('max-sm:sr-only', className)}>
      {label}
    </TablePart>
  );
}

type SortHeadProps = CallsHeadProps & { sort: CallSort; label: string; isNumber: boolean };

function SortHead({ filter, onFilter, sort, label, isNumber }: SortHeadProps) {
  const isSorted = filter.sort === sort;
  const Arrow = filter.descending ? ArrowDown : ArrowUp;
  const direction = filter.descending ? 'descending' : 'ascending';
  return (
    <TablePart
      role="columnheader"
      aria-sort={isSorted ? direction : 'none'}
      className={cn(
        isNumber ? 'sm:text-right' : 'max-sm:mr-auto',
        sort === 'talk' && 'max-sm:order-last',
      )}
    >
      <button
        type="button"
        onClick={() => onFilter(nextSort(filter, sort))}
        className={cn(
          'inline-flex h-7.5 items-center gap-1 rounded-sm hover:text-ink focus-visible:outline-offset-0 pointer-coarse:h-11',
          isSorted && 'text-ink',
          isNumber && 'flex-row-reverse',
        )}
      >
        {label}
        <Arrow className={cn('size-3', isSorted ? '' : 'invisible max-sm:hidden')} aria-hidden />
      </button>
    </TablePart>
  );
}
