'use client';

import { SaveBanner } from './save/save-banner';
import { StepBody } from './steps/step-body';
import { useWizardState } from './use-wizard-state';
import { WizardColumns } from './wizard-columns';
import { WizardContext } from './wizard-context';
import { WizardHeader } from './wizard-header';
import type { CampaignWizardProps } from './wizard-types';

/**
 * Builds a campaign in six steps over one form. The draft is saved as it is typed; what is wrong with it
 * comes from the same plan the server makes at the launch.
 */
export function CampaignWizard(props: CampaignWizardProps) {
  const { wizard, save, saver, launching, takeTheirs, onBlur } = useWizardState(props);
  return (
    <WizardContext value={wizard}>
      <WizardHeader save={save} saver={saver} />
      <div className="mt-3 empty:hidden">
        <SaveBanner save={save} saver={saver} onTakeTheirs={takeTheirs} />
      </div>
      <WizardColumns onFieldLeft={onBlur}>
        <StepBody launching={launching} />
      </WizardColumns>
    </WizardContext>
  );
}
