'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { HeadCell } from './table';

type SortHeadCellProps = {
  children: ReactNode;
  /** How the table is sorted by this column now; null when by another. */
  direction: 'ascending' | 'descending' | null;
  onSort: () => void;
  isNumber?: boolean;
  className?: string;
};

export function SortHeadCell(props: SortHeadCellProps) {
  const { children, direction, onSort, isNumber = false, className } = props;
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <HeadCell
      aria-sort={direction ?? 'none'}
      className={cn('py-0', isNumber && 'text-right', className)}
    >
      <button
        type="button"
        onClick={onSort}
        className={cn(
          'inline-flex h-7.5 items-center gap-1 rounded-sm hover:text-ink focus-visible:outline-offset-0 pointer-coarse:h-11',
          direction && 'text-ink',
          isNumber && 'flex-row-reverse',
        )}
      >
        {children}
        <Arrow className={cn('size-3', direction ? '' : 'invisible')} aria-hidden />
      </button>
    </HeadCell>
  );
}
