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
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { useWizard } from '../../wizard-context';

/** The dial plan that comes of it: how many contacts each number calls. */
export function DialPlanTable() {
  const { plan, facts, draft } = useWizard();
  if (draft.callers.numberIds.length === 0) return null;
  const callers = plan.parts.flatMap((part) => part.callers);
  const shared = callers.reduce((sum, { contacts }) => sum + contacts, 0);
  const open = plan.contacts - shared;
  return (
    <Panel title="Dial plan" caption={countOf(plan.contacts, 'contact')} headingLevel={3} isFlush>
      {facts === null ? (
        <p className="px-3.5 py-3 text-muted">
          Fills in once the audience is there: the contacts are shared among the numbers then.
        </p>
      ) : (
        <Table label="Dial plan">
          <TableHead>
            <tr>
              <HeadCell>Number</HeadCell>
              <HeadCellNumber>Contacts</HeadCellNumber>
            </tr>
          </TableHead>
          <TableBody>
            {callers.map(({ phoneNumberId, label, contacts }) => (
              <TableRow key={phoneNumberId}>
                <RowHeadCell className="font-mono font-normal text-caption">{label}</RowHeadCell>
                <CellNumber>{formatCount(contacts)}</CellNumber>
              </TableRow>
            ))}
            {open > 0 ? (
              <TableRow>
                <RowHeadCell className="text-danger">No number yet</RowHeadCell>
                <CellNumber className="text-danger">{formatCount(open)}</CellNumber>
              </TableRow>
            ) : null}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}
