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
import { countMoved } from '@/lib/campaign/edit-diff';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { labelNumber } from '@/lib/campaign/share-callers';
import { useWizard } from '../wizard-context';
import type { EditSituation } from './edit-types';

/** How many contacts each number calls, now and after the save. */
export function EditShares({ edit }: { edit: EditSituation }) {
  const { options, draft } = useWizard();
  const { base, plan } = edit;
  const hasChanged = plan.shares.length > 0;
  const shares = hasChanged
    ? plan.shares
    : base.callers.map(({ phoneNumberId, contacts }) => ({
        ...{ phoneNumberId, label: labelNumber(phoneNumberId, options.numbers) },
        ...{ before: contacts, after: contacts },
      }));
  const moved = hasChanged ? countMoved(base, draft.callers) : null;
  const caption =
    moved === null
      ? countOf(base.contacts, 'contact')
      : `${formatCount(moved)} of ${countOf(base.contacts, 'contact')} called from another number`;
  return (
    <Panel title="Contacts by number" caption={caption} headingLevel={3} isFlush>
      <Table label="Contacts by number">
        <TableHead>
          <tr>
            <HeadCell>Number</HeadCell>
            <HeadCellNumber>Now</HeadCellNumber>
            {hasChanged ? <HeadCellNumber>After</HeadCellNumber> : null}
          </tr>
        </TableHead>
        <TableBody>
          {shares.map(({ phoneNumberId, label, before, after }) => (
            <TableRow key={phoneNumberId}>
              <RowHeadCell className="font-mono font-normal text-caption">{label}</RowHeadCell>
              <CellNumber>{formatCount(before)}</CellNumber>
              {hasChanged ? <CellNumber>{formatCount(after)}</CellNumber> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
