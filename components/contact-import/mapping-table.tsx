'use client';

import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import { COLUMN_ROLES, type ColumnRole, type Inspection } from '@/lib/contacts/import-types';
import type { MappingProblem } from '@/lib/contacts/mapping';
import { variableReference } from '@/lib/contacts/variable-name';
import { NativeSelect } from './native-select';
import { ROLE_WORDS } from './role-words';

const SHOWN = 2;

type MappingTableProps = {
  inspection: Inspection;
  roles: ColumnRole[];
  problems: MappingProblem[];
  onChange: (column: number, role: ColumnRole) => void;
};

type RowProps = Omit<MappingTableProps, 'inspection'> & {
  column: number;
  name: string;
  cells: { line: number; value: string }[];
};

/** One line a column of the file: what it is called, what stands in it, what it becomes. */
export function MappingTable({ inspection, ...rest }: MappingTableProps) {
  const preview = inspection.preview.slice(0, SHOWN);
  return (
    <Table label="Columns of the file">
      <TableHead>
        <tr>
          <HeadCell>Column</HeadCell>
          <HeadCell>Is</HeadCell>
          {preview.map(({ line }) => (
            <HeadCell key={line} className="max-sm:hidden">
              Line {line}
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {inspection.columns.map((name, column) => (
          <MappingRow
            key={name}
            column={column}
            name={name}
            cells={preview.map(({ line, cells }) => ({ line, value: cells[column] ?? '' }))}
            {...rest}
          />
        ))}
      </TableBody>
    </Table>
  );
}

function MappingRow({ column, name, cells, roles, problems, onChange }: RowProps) {
  const role = roles[column] ?? 'variable';
  const problem = problems.find((one) => one.column === column);
  return (
    <TableRow>
      <RowHeadCell className="max-w-56 truncate max-sm:max-w-32" title={name}>
        {name}
        <p className="truncate font-normal text-caption text-muted sm:hidden">{cells[0]?.value}</p>
      </RowHeadCell>
      <Cell className="min-w-50">
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
        <RoleNote role={role} name={name} problem={problem} />
      </Cell>
      {cells.map(({ line, value }) => (
        <Cell key={line} className="w-1/4 max-w-0 truncate text-muted max-sm:hidden" title={value}>
          {value}
        </Cell>
      ))}
    </TableRow>
  );
}

type NoteProps = { role: ColumnRole; name: string; problem: MappingProblem | undefined };

function RoleNote({ role, name, problem }: NoteProps) {
  if (problem) {
    const tone = problem.isBlocking ? 'text-danger' : 'text-muted';
    return <p className={`mt-1 whitespace-normal text-caption ${tone}`}>{problem.message}</p>;
  }
  if (role !== 'variable') return null;
  return <p className="mt-1 font-mono text-caption text-muted">{variableReference(name)}</p>;
}
