'use client';

import { Button } from '@/components/ui/button';
import { findFirstError } from '../problems';
import { useWizard } from '../wizard-context';
import { EditResult } from './edit-result';
import type { EditSituation } from './edit-types';
import type { SavingEdit } from './use-save-edit';

/** Back, and the button that sends; with something to settle it leads there. */
export function SaveArea({ edit, saving }: { edit: EditSituation; saving: SavingEdit }) {
  const { blocking, goTo } = useWizard();
  const first = findFirstError(blocking);
  function save() {
    if (first === null) void saving.start();
    else goTo(first.step, first.field);
  }
  return (
    <div className="flex flex-col gap-3">
      <EditResult saving={saving} />
      <div className="flex flex-wrap justify-between gap-2">
        <Button onClick={() => goTo('schedule')}>Back</Button>
        <Button
          variant="primary"
          disabled={edit.plan.isEmpty || edit.closed !== null}
          isBusy={saving.isPending}
          onClick={save}
        >
          {saving.isPending ? 'Saving…' : 'Save changes'}
        </Button>
      </div>
    </div>
  );
}
