import { type Column, ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { countMoved, type EditShare } from '@/lib/campaign/edit-diff';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { labelNumber } from '@/lib/campaign/share-callers';
import { useWizard } from '../wizard-context';
import type { EditSituation } from './edit-types';

const NOW: readonly Column<EditShare>[] = [
  {
    head: 'Number',
    kind: 'name',
    className: 'font-mono font-normal text-caption',
    cell: ({ label }) => label,
  },
  { head: 'Now', kind: 'figure', cell: ({ before }) => formatCount(before) },
];
const AFTER: Column<EditShare> = {
  head: 'After',
  kind: 'figure',
  cell: ({ after }) => formatCount(after),
};

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
      <ColumnTable
        label="Contacts by number"
        rows={shares}
        keyOf={({ phoneNumberId }) => phoneNumberId}
        columns={hasChanged ? [...NOW, AFTER] : NOW}
      />
    </Panel>
  );
}
