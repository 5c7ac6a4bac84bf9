'use client';

import { cn } from '@/components/ui/cn';
import { StepProgress } from './rail/step-progress';
import { StepRail } from './rail/step-rail';
import { SaveBanner } from './save/save-banner';
import { StepBody } from './steps/step-body';
import { SummaryPanels } from './summary/summary-panels';
import { SummarySheet } from './summary/summary-sheet';
import { useWizardState } from './use-wizard-state';
import { WizardContext } from './wizard-context';
import { WizardHeader } from './wizard-header';
import type { CampaignWizardProps } from './wizard-types';

const COLUMNS = {
  two: 'lg:grid-cols-[180px_minmax(0,1fr)]',
  three: 'lg:grid-cols-[180px_minmax(0,1fr)] xl:grid-cols-[180px_minmax(0,1fr)_250px]',
} as const;

/**
 * Builds a campaign in six steps over one form. The draft is saved as it is typed; what is wrong with it
 * comes from the same plan the server makes at the launch.
 */
export function CampaignWizard(props: CampaignWizardProps) {
  const { wizard, save, saver, launching, takeTheirs, onBlur } = useWizardState(props);
  // Review says all the summary says, and more.
  const isReview = wizard.step === 'review';
  return (
    <WizardContext value={wizard}>
      <WizardHeader save={save} saver={saver} />
      <div className="mt-3 empty:hidden">
        <SaveBanner save={save} saver={saver} onTakeTheirs={takeTheirs} />
      </div>
      <div className="mt-4 flex items-center justify-between gap-2 lg:hidden">
        <StepProgress className="min-w-0 flex-1" />
        {isReview ? null : <SummarySheet />}
      </div>
      <div className={cn('mt-4.5 grid gap-7', isReview ? COLUMNS.two : COLUMNS.three)}>
        <StepRail className="hidden lg:block" />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the fields inside, is none itself. */}
        <div className="min-w-0" onBlur={onBlur}>
          <StepBody launching={launching} />
        </div>
        {isReview ? null : (
          <aside aria-label="Summary" className="hidden xl:block">
            <SummaryPanels />
          </aside>
        )}
      </div>
    </WizardContext>
  );
}
