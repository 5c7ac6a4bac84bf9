'use client';

import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import {
  HeadCell,
  HeadCellNumber,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { HomeRow } from '@/lib/campaign/home';
import { ListRow } from './list-row';
import type { RowAct } from './list-types';

type ListTableProps = {
  rows: readonly HomeRow[];
  /** Epoch ms: what is today needs no date. */
  nowMs: number;
  canOperate: boolean;
  onAct: (act: RowAct) => void;
};

export function ListTable({ rows, nowMs, canOperate, onAct }: ListTableProps) {
  const today = formatInstant(nowMs, useViewerZone(), 'date');
  return (
    <Table label="Campaigns">
      <TableHead>
        <TableRow>
          <HeadCell className="sm:w-[30%]">Campaign</HeadCell>
          <HeadCell className="max-sm:hidden">Status</HeadCell>
          <HeadCell className="w-[18%] max-sm:hidden">Progress</HeadCell>
          <HeadCellNumber className="max-sm:hidden">Reached</HeadCellNumber>
          <HeadCellNumber className="max-sm:hidden">Voicemail</HeadCellNumber>
          <HeadCell className="max-lg:hidden">Window</HeadCell>
          <HeadCell className="max-sm:hidden">Ends</HeadCell>
          <HeadCell className="max-lg:hidden">By</HeadCell>
          {canOperate ? (
            <HeadCell className="relative w-9">
              <span className="sr-only">Actions</span>
            </HeadCell>
          ) : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <ListRow key={row.key} {...{ row, today, canOperate, onAct }} />
        ))}
      </TableBody>
    </Table>
  );
}
