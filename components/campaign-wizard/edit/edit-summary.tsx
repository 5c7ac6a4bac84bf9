import { Panel } from '@/components/ui/panel';
import type { EditSituation } from './edit-types';

/** What is changed by now, by name. */
export function EditSummary({ edit }: { edit: EditSituation }) {
  const { rows, shares, sendsDialPlan, patch } = edit.plan;
  const hasNumbers = shares.length > 0 && (sendsDialPlan || patch.phoneNumberId !== undefined);
  const labels = [...rows.map(({ label }) => label), ...(hasNumbers ? ['Caller numbers'] : [])];
  return (
    <Panel title="Changes" caption={labels.length}>
      <p className="text-muted">
        {labels.length === 0
          ? 'Nothing is changed yet. Nothing is sent before you save.'
          : `${labels.join(', ')}. Nothing is sent before you save.`}
      </p>
    </Panel>
  );
}
