'use client';

import { type Column, ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { PlannedCaller } from '@/lib/campaign/plan-types';
import { useWizard } from '../../wizard-context';

const NO_NUMBER = { phoneNumberId: '', label: 'No number yet' };

const COLUMNS: readonly Column<PlannedCaller>[] = [
  {
    head: 'Number',
    kind: 'name',
    cell: ({ phoneNumberId, label }) =>
      phoneNumberId === '' ? (
        <span className="text-danger">{label}</span>
      ) : (
        <span className="font-mono font-normal text-caption">{label}</span>
      ),
  },
  {
    head: 'Contacts',
    kind: 'figure',
    cell: ({ phoneNumberId, contacts }) => (
      <span className={phoneNumberId === '' ? 'text-danger' : undefined}>
        {formatCount(contacts)}
      </span>
    ),
  },
];

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
        <ColumnTable
          label="Dial plan"
          rows={open > 0 ? [...callers, { ...NO_NUMBER, contacts: open }] : callers}
          keyOf={({ phoneNumberId }) => phoneNumberId}
          columns={COLUMNS}
        />
      )}
    </Panel>
  );
}
