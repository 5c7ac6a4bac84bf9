'use client';

import { formatShare } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import { NativeSelect } from '@/components/ui/native-select';
import { Cell, CellNumber, RowHeadCell, TableRow } from '@/components/ui/table';
import { COLUMN_ROLES, type ColumnRole } from '@/lib/contacts/import-types';
import { variableReference } from '@/lib/contacts/mapping/variable-name';
import { ROLE_WORDS } from '../role-words';
import type { ColumnRow } from './column-rows';

type MappingRowProps = { row: ColumnRow; onChange: (column: number, role: ColumnRole) => void };

export function MappingRow({ row, onChange }: MappingRowProps) {
  const { column, name, role, filled, problem } = row;
  return (
    <TableRow className={cn(role === 'ignore' && 'text-muted')}>
      <RowHeadCell className="w-full max-w-0 py-2 align-top max-sm:max-w-28">
        <p className="truncate" title={name}>
          {name}
        </p>
        <Samples row={row} />
      </RowHeadCell>
      <Cell className="w-52 min-w-48 py-2 max-sm:pl-0 align-top">
        <NativeSelect
          aria-label={`What “${name}” is`}
          aria-invalid={problem?.isBlocking || undefined}
          value={role}
          onChange={(event) => {
            const next = COLUMN_ROLES.find((one) => one === event.target.value);
            if (next) onChange(column, next);
          }}
        >
          {COLUMN_ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORDS[one]}
            </option>
          ))}
        </NativeSelect>
        <RoleNote row={row} />
      </Cell>
      <CellNumber className="py-2 align-top max-sm:hidden">
        <span className={cn(filled === 0 && 'text-faint')}>{formatShare(filled, 1)}</span>
      </CellNumber>
    </TableRow>
  );
}

function Samples({ row: { samples, role } }: { row: ColumnRow }) {
  if (samples.length === 0) {
    return <p className="font-normal text-caption text-faint">empty in the first rows</p>;
  }
  return (
    <p className="flex gap-x-3 overflow-hidden font-normal text-caption text-muted max-sm:flex-col">
      {samples.map(({ line, value, read }) => (
        <span
          key={line}
          title={`Line ${line}: ${value}`}
          className={cn('min-w-0 truncate', role === 'number' && 'font-mono')}
        >
          {read ?? value}
        </span>
      ))}
    </p>
  );
}

function RoleNote({ row: { name, role, problem, isUnsure } }: { row: ColumnRow }) {
  const look = 'mt-1 whitespace-normal text-caption';
  if (problem) {
    return (
      <p className={cn(look, problem.isBlocking ? 'text-danger' : 'text-muted')}>
        {problem.message}
      </p>
    );
  }
  if (isUnsure) return <p className={cn(look, 'text-warn-ink')}>Guessed from its values.</p>;
  if (role !== 'variable') return null;
  return (
    <p className={cn(look, 'font-mono text-muted [overflow-wrap:anywhere]')}>
      {variableReference(name)}
    </p>
  );
}
