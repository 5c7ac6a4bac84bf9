'use client';

import { memo } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import { TablePart } from '@/components/ui/table-part';
import type { ImportIssue } from '@/lib/contacts/import-types';
import { KIND_WORDS } from '../report-words';
import { CellEditor } from './cell-editor';

export const ISSUE_COLUMNS =
  'grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[3rem_minmax(3.5rem,5.5rem)_minmax(8.5rem,1fr)_minmax(0,2fr)]';

export type IssueRowActs = {
  onOpen: (index: number) => void;
  onSave: (index: number, value: string, how: 'enter' | 'blur') => void;
  onClose: (index: number) => void;
  onFocus: (index: number) => void;
};

type IssueRowProps = IssueRowActs & {
  issue: ImportIssue | null;
  index: number;
  top: number;
  height: number;
  /** The cell as it stands now; null where no single cell is at fault. */
  cell: string | null;
  isOpen: boolean;
  isBusy: boolean;
  isTabbable: boolean;
};

/** One finding. Its value is a button that turns into a field. */
export const IssueRow = memo(function IssueRow(props: IssueRowProps) {
  const { issue, index, top, height } = props;
  return (
    <TablePart
      role="row"
      aria-rowindex={index + 2}
      className={cn(
        ISSUE_COLUMNS,
        'absolute inset-x-0 items-center border-line-soft border-b px-3.5 hover:bg-hover',
      )}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {issue ? <Cells {...props} issue={issue} /> : <WaitingCells />}
    </TablePart>
  );
});

function WaitingCells() {
  return (
    <TablePart role="cell" className="h-3 w-40 rounded-sm bg-line-soft">
      <span className="sr-only">Reading</span>
    </TablePart>
  );
}

function Cells(props: IssueRowProps & { issue: ImportIssue }) {
  const { issue, isOpen } = props;
  const { line, column, reason, kind } = issue;
  return (
    <>
      <TablePart
        role="rowheader"
        className="text-caption tabular-nums max-sm:row-span-2 max-sm:self-start max-sm:pt-1"
      >
        {formatCount(line)}
        <span className="block truncate text-muted sm:hidden">{column || '–'}</span>
      </TablePart>
      <TablePart
        role="cell"
        className="truncate text-caption text-muted max-sm:hidden"
        title={column ?? ''}
      >
        {column || '–'}
      </TablePart>
      <TablePart role="cell" className="min-w-0">
        {isOpen ? <OpenCell {...props} /> : <ValueButton {...props} />}
      </TablePart>
      <TablePart role="cell" className="line-clamp-2 min-w-0 text-caption" title={reason}>
        <span className="text-muted">{KIND_WORDS[kind]}. </span>
        {reason}
      </TablePart>
    </>
  );
}

type CellProps = IssueRowProps & { issue: ImportIssue };

function OpenCell({ issue, index, cell, isBusy, onSave, onClose }: CellProps) {
  return (
    <CellEditor
      label={`${issue.column}, line ${issue.line}`}
      initial={cell ?? issue.value}
      isBusy={isBusy}
      onSave={(value, how) => onSave(index, value, how)}
      onClose={() => onClose(index)}
    />
  );
}

function ValueButton({ issue, index, cell, isTabbable, onOpen, onFocus }: CellProps) {
  const { line, column, value, reason } = issue;
  const isFixable = cell !== null;
  const shown = value === '' ? 'empty' : value;
  const what = isFixable ? `Fix ${column} in line ${line}: ${shown}` : `Line ${line}: ${shown}`;
  return (
    <button
      type="button"
      data-issue={index}
      tabIndex={isTabbable ? 0 : -1}
      aria-label={`${what}. ${reason}`}
      aria-disabled={!isFixable || undefined}
      onClick={() => isFixable && onOpen(index)}
      onFocus={() => onFocus(index)}
      title={value}
      className={cn(
        'block h-7 w-full truncate rounded-sm border border-transparent px-1.5 text-left font-mono text-caption pointer-coarse:h-11',
        isFixable && 'border-line-soft bg-bg hover:border-line-strong',
        value === '' && 'text-faint',
      )}
    >
      {shown}
    </button>
  );
}
