import type { Key, ReactNode } from 'react';
import { cn } from './cn';
import {
  Cell,
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from './table';

export type Column<Row> = {
  /** Also the column's key: no two of a table are alike. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** `name` names the row, `figure` lines up on the right. */
  kind?: 'text' | 'name' | 'figure';
  /** Left out on a phone. */
  isWideOnly?: boolean;
  /** Its head is for screen readers only: buttons need none. */
  isHeadHidden?: boolean;
  /** Of the cells below the head. */
  className?: string;
};

type ColumnTableProps<Row> = {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => Key;
  columns: readonly Column<Row>[];
};

const KINDS = {
  text: { Head: HeadCell, Body: Cell },
  name: { Head: HeadCell, Body: RowHeadCell },
  figure: { Head: HeadCellNumber, Body: CellNumber },
} as const;

/** A table that is only read: every row of one shape, nothing to sort or select. */
export function ColumnTable<Row>({ label, rows, keyOf, columns }: ColumnTableProps<Row>) {
  return (
    <Table label={label}>
      <TableHead>
        <TableRow>
          {columns.map(({ head, kind = 'text', isWideOnly = false, isHeadHidden = false }) => {
            const { Head } = KINDS[kind];
            return (
              <Head key={head} className={cn('relative', isWideOnly && 'max-sm:hidden')}>
                {isHeadHidden ? <span className="sr-only">{head}</span> : head}
              </Head>
            );
          })}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)}>
            {columns.map(({ head, cell, kind = 'text', isWideOnly = false, className }) => {
              const { Body } = KINDS[kind];
              return (
                <Body key={head} className={cn(isWideOnly && 'max-sm:hidden', className)}>
                  {cell(row)}
                </Body>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
