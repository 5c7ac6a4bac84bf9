import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import { ErrorState } from './error-state';

/** Keeps head and rows under each other whether the rows scroll or not. */
export const ROW_GUTTER = 'overflow-x-hidden [scrollbar-gutter:stable]';

type RowBoxProps = {
  ref: RefObject<HTMLDivElement | null>;
  label: string;
  /** px: of the box, and of all rows in it. */
  height: number;
  rowsHeight: number;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Stands in for rows of which none could be read. */
  failure: { title: string; message: string; retry: () => void } | null;
  /** Stands in for no rows. */
  emptyText: string;
  children: ReactNode;
};

/** The rows of a table in a box that scrolls, or what stands in for them. */
export function RowBox(props: RowBoxProps) {
  const { ref, label, height, rowsHeight, onKeyDown, failure, emptyText, children } = props;
  return (
    <TablePart
      ref={ref}
      role="rowgroup"
      aria-label={label}
      className={cn(ROW_GUTTER, 'overflow-y-auto')}
      style={{ height }}
      onKeyDown={onKeyDown}
    >
      {failure === null ? null : (
        <OnlyRow>
          <ErrorState title={failure.title} onRetry={failure.retry}>
            {failure.message}
          </ErrorState>
        </OnlyRow>
      )}
      {failure === null && rowsHeight === 0 ? (
        <OnlyRow>
          <p className="px-3 py-3 text-muted">{emptyText}</p>
        </OnlyRow>
      ) : null}
      {failure === null ? (
        <div role="presentation" className="relative" style={{ height: rowsHeight }}>
          {children}
        </div>
      ) : null}
    </TablePart>
  );
}

function OnlyRow({ children }: { children: ReactNode }) {
  return (
    <TablePart role="row">
      <TablePart role="cell">{children}</TablePart>
    </TablePart>
  );
}
