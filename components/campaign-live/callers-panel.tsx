'use client';

import { memo } from 'react';
import { formatCount, formatShare } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import { Panel } from '@/components/ui/panel';
import {
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { CallerTally } from '@/lib/campaign/live';
import { isPhoneNumber } from './call-words';

type CallersPanelProps = { callers: readonly CallerTally[] };

/** Each caller number's share: a number that reaches fewer than the others may be marked as spam. */
export const CallersPanel = memo(function CallersPanel({ callers }: CallersPanelProps) {
  return (
    <Panel isFlush title="Caller numbers" className="xl:col-span-2 2xl:col-span-1">
      {callers.length === 0 ? (
        <p className="px-3.5 py-3 text-muted">Vapi does not say which number calls whom.</p>
      ) : (
        <Table label="Caller numbers">
          <TableHead>
            <TableRow>
              <HeadCell>Number</HeadCell>
              <HeadCellNumber>Done</HeadCellNumber>
              <HeadCellNumber>Reached</HeadCellNumber>
            </TableRow>
          </TableHead>
          <TableBody>
            {callers.map((caller) => (
              <CallerRow key={caller.callerId} caller={caller} />
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
});

function CallerRow({ caller }: { caller: CallerTally }) {
  const { label, contacts, done, reached } = caller;
  return (
    <TableRow>
      <RowHeadCell
        className={cn(
          'font-normal [overflow-wrap:anywhere]',
          isPhoneNumber(label) && 'font-mono text-caption',
        )}
      >
        {label}
      </RowHeadCell>
      <CellNumber>
        {formatCount(done)} / {formatCount(contacts)}
      </CellNumber>
      <CellNumber title={`${formatCount(reached)} of ${formatCount(done)} done`}>
        {formatShare(reached, done)}
      </CellNumber>
    </TableRow>
  );
}
