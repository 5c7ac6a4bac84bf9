import { Panel } from '@/components/ui/panel';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { EditRow } from '@/lib/campaign/edit-diff';

type ChangeTableProps = { rows: readonly EditRow[]; title: string; heads?: [string, string] };

/** Field by field, old and new. */
export function ChangeTable({ rows, title, heads = ['Now', 'After'] }: ChangeTableProps) {
  return (
    <Panel title={title} headingLevel={3} isFlush>
      <Table label={title}>
        <TableHead>
          <tr>
            <HeadCell>Field</HeadCell>
            <HeadCell>{heads[0]}</HeadCell>
            <HeadCell>{heads[1]}</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map(({ label, before, after }) => (
            <TableRow key={label}>
              <RowHeadCell className="font-normal text-muted">{label}</RowHeadCell>
              <Cell className="whitespace-normal [overflow-wrap:anywhere]">{before}</Cell>
              <Cell className="whitespace-normal font-medium [overflow-wrap:anywhere]">
                {after}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
