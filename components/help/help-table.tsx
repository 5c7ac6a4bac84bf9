import type { ReactNode } from 'react';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';

export type HelpRow = { key: string; word: ReactNode; meaning: ReactNode; vapi?: string };

type HelpTableProps = { label: string; heads: readonly string[]; rows: readonly HelpRow[] };

/** Words and what they mean; a third column where Vapi has a name of its own. */
export function HelpTable({ label, heads, rows }: HelpTableProps) {
  return (
    <Table label={label}>
      <TableHead>
        <tr>
          {heads.map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map(({ key, word, meaning, vapi }) => (
          <TableRow key={key}>
            <RowHeadCell className="whitespace-nowrap align-top">{word}</RowHeadCell>
            <Cell className="min-w-60 whitespace-normal">{meaning}</Cell>
            {vapi === undefined ? null : (
              <Cell className="align-top font-mono text-caption text-muted">{vapi}</Cell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
