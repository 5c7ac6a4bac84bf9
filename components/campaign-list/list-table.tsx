'use client';

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
  canOperate: boolean;
  onAct: (act: RowAct) => void;
};

export function ListTable({ rows, canOperate, onAct }: ListTableProps) {
  return (
    <Table label="Campaigns">
      <TableHead>
        <TableRow>
          <HeadCell className="w-[26%]">Campaign</HeadCell>
          <HeadCell>Status</HeadCell>
          <HeadCell className="w-[20%] max-sm:hidden">Progress</HeadCell>
          <HeadCellNumber className="max-sm:hidden">Reached</HeadCellNumber>
          <HeadCellNumber className="max-sm:hidden">Voicemail</HeadCellNumber>
          <HeadCell className="max-sm:hidden">Window</HeadCell>
          <HeadCell className="max-sm:hidden">Ends</HeadCell>
          <HeadCell className="max-sm:hidden">By</HeadCell>
          {canOperate ? (
            <HeadCell className="w-9">
              <span className="sr-only">Actions</span>
            </HeadCell>
          ) : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <ListRow key={row.key} row={row} canOperate={canOperate} onAct={onAct} />
        ))}
      </TableBody>
    </Table>
  );
}
