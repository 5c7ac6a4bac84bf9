'use client';

import { memo, useDeferredValue, useState } from 'react';
import { HeadCell, HeadCellNumber, Table, TableBody, TableHead } from '@/components/ui/table';
import type { ColumnRole } from '@/lib/contacts/import-types';
import { ColumnFilter } from './column-filter';
import { type ColumnRow, type ColumnView, filterColumns } from './column-rows';
import { MappingRow } from './mapping-row';

/** More columns than this get a search, and a box of their own. */
const MANY = 12;

type MappingTableProps = {
  rows: ColumnRow[];
  onChange: (column: number, role: ColumnRole) => void;
};

/** One line a column of the file: what it is called, what stands in it, what it becomes. */
export function MappingTable({ rows, onChange }: MappingTableProps) {
  const [view, setView] = useState<ColumnView>('all');
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const isLong = rows.length > MANY;
  const shown = isLong ? filterColumns(rows, { view, search: wanted }) : rows;
  return (
    <>
      {isLong ? (
        <ColumnFilter
          {...{ rows, view, search }}
          shown={shown.length}
          onView={setView}
          onSearch={setSearch}
        />
      ) : null}
      <div className={isLong ? 'max-h-[30rem] overflow-y-auto' : undefined}>
        <ColumnsTable rows={shown} onChange={onChange} />
      </div>
    </>
  );
}

const ColumnsTable = memo(function ColumnsTable({ rows, onChange }: MappingTableProps) {
  if (rows.length === 0) return <p className="px-3.5 py-3 text-muted">No column fits.</p>;
  return (
    <Table label="Columns of the file">
      <TableHead>
        <tr>
          <HeadCell>
            Column<span className="max-sm:sr-only">, and what stands in it</span>
          </HeadCell>
          <HeadCell className="max-sm:pl-0">Is</HeadCell>
          <HeadCellNumber className="max-sm:hidden">Filled</HeadCellNumber>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <MappingRow key={row.column} row={row} onChange={onChange} />
        ))}
      </TableBody>
    </Table>
  );
});
