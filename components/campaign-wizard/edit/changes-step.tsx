'use client';

import { Panel } from '@/components/ui/panel';
import { ProblemList } from '../summary/problem-list';
import { useWizard } from '../wizard-context';
import { ChangeTable } from './change-table';
import { EditShares } from './edit-shares';
import type { EditSituation } from './edit-types';
import { PatchPreview } from './patch-preview';
import { SaveArea } from './save-area';
import type { SavingEdit } from './use-save-edit';

/** What changes, what to settle, what is sent, and the one button that sends it. */
export function ChangesStep({ edit, saving }: { edit: EditSituation; saving: SavingEdit }) {
  const { problems } = useWizard();
  const { rows, shares, isEmpty } = edit.plan;
  return (
    <div className="flex flex-col gap-4">
      {isEmpty ? (
        <p className="max-w-[72ch] text-lead text-muted">
          Nothing is changed: the campaign stays as it is.
        </p>
      ) : null}
      {rows.length > 0 ? <ChangeTable title="What changes" rows={rows} /> : null}
      {!isEmpty && shares.length > 0 ? <EditShares edit={edit} /> : null}
      {problems.length === 0 ? null : (
        <Panel title="To settle" caption={problems.length} headingLevel={3}>
          <ProblemList problems={problems} />
        </Panel>
      )}
      {isEmpty ? null : <PatchPreview edit={edit} />}
      <SaveArea edit={edit} saving={saving} />
    </div>
  );
}
