'use client';

import { EditShares } from '../../edit/edit-shares';
import { useWizard } from '../../wizard-context';
import { DialPlanTable } from './dial-plan-table';
import { NumberIdsField } from './number-ids-field';
import { NumbersField } from './numbers-field';
import { PresetNote } from './preset-note';
import { ShareField } from './share-field';
import { useCallerPreset } from './use-caller-preset';

export function CallersStep() {
  const { draft, options, edit } = useWizard();
  useCallerPreset();
  return (
    <div className="flex flex-col gap-5">
      <PresetNote />
      {options.numbers === null ? <NumberIdsField /> : <NumbersField numbers={options.numbers} />}
      {draft.callers.numberIds.length > 1 ? <ShareField /> : null}
      {edit === null ? <DialPlanTable /> : <EditShares edit={edit} />}
    </div>
  );
}
