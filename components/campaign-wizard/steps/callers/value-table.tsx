'use client';

import { Panel } from '@/components/ui/panel';
import {
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import { formatCount } from '@/lib/campaign/phrases';
import { findColumn } from '@/lib/campaign/share-callers';
import { useWizard } from '../../wizard-context';
import { ValueCell } from './value-cell';

/** Each value of the deciding column and the number that calls for it. */
export function ValueTable() {
  const { draft, facts } = useWizard();
  const column = facts === null ? null : findColumn(facts, draft.callers.column);
  if (facts === null || column === null || column.values === null) return null;
  const empty = facts.count - column.filled;
  const values = empty > 0 ? [...column.values, { value: '', count: empty }] : column.values;
  return (
    <Panel title={`${column.name} → number`} headingLevel={3} isFlush>
      <Table label={`Number for each value of ${column.name}`}>
        <TableHead>
          <tr>
            <HeadCell>Value</HeadCell>
            <HeadCellNumber>Contacts</HeadCellNumber>
            <HeadCell className="w-3/5">Called from</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {values.map(({ value, count }) => (
            <TableRow key={value}>
              <RowHeadCell className="[overflow-wrap:anywhere]">
                {value === '' ? <span className="text-muted">(empty)</span> : value}
              </RowHeadCell>
              <CellNumber>{formatCount(count)}</CellNumber>
              <ValueCell value={value} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
