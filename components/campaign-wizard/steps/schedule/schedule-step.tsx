'use client';

import { useWizard } from '../../wizard-context';
import { FitNote } from './fit-note';
import { GraceNote } from './grace-note';
import { StartField } from './start-field';
import { WindowFields } from './window-fields';

export function ScheduleStep() {
  const { draft } = useWizard();
  return (
    <div className="flex flex-col gap-4">
      <StartField />
      {draft.schedule.kind === 'window' ? <WindowFields /> : null}
      <FitNote />
      <GraceNote />
    </div>
  );
}
