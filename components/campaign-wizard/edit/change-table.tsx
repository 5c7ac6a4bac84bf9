import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import type { EditRow } from '@/lib/campaign/edit-diff';

type ChangeTableProps = { rows: readonly EditRow[]; title: string; heads?: [string, string] };

const WRAPS = 'whitespace-normal [overflow-wrap:anywhere]';

/** Field by field, old and new. */
export function ChangeTable({ rows, title, heads = ['Now', 'After'] }: ChangeTableProps) {
  return (
    <Panel title={title} headingLevel={3} isFlush>
      <ColumnTable
        label={title}
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          {
            head: 'Field',
            kind: 'name',
            className: 'font-normal text-muted',
            cell: ({ label }) => label,
          },
          { head: heads[0], className: WRAPS, cell: ({ before }) => before },
          { head: heads[1], className: `${WRAPS} font-medium`, cell: ({ after }) => after },
        ]}
      />
    </Panel>
  );
}
