import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
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

/** The head of the column with Vapi's own names; on a phone they stand under the meaning. */
export const AT_VAPI = 'At Vapi';

type HelpTableProps = { label: string; heads: readonly string[]; rows: readonly HelpRow[] };

/** Words and what they mean; a third column where Vapi has a name of its own. */
export function HelpTable({ label, heads, rows }: HelpTableProps) {
  return (
    <Table label={label}>
      <TableHead>
        <tr>
          {heads.map((head) => (
            <HeadCell key={head} className={head === AT_VAPI ? 'max-sm:hidden' : undefined}>
              {head}
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map(({ key, word, meaning, vapi }) => (
          <TableRow key={key}>
            <RowHeadCell className="align-top sm:whitespace-nowrap">{word}</RowHeadCell>
            <Cell className="whitespace-normal align-top">
              {meaning}
              {vapi === undefined ? null : <VapiName className="block sm:hidden" name={vapi} />}
            </Cell>
            {vapi === undefined ? null : (
              <Cell className="align-top max-sm:hidden">
                <VapiName name={vapi} />
              </Cell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function VapiName({ name, className }: { name: string; className?: string }) {
  return (
    <span className={cn('font-mono text-caption text-muted [overflow-wrap:anywhere]', className)}>
      {name}
    </span>
  );
}
