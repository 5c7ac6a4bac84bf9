'use client';

import type { FocusEvent, ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { StepProgress } from './rail/step-progress';
import { StepRail } from './rail/step-rail';
import { SummaryPanels } from './summary/summary-panels';
import { SummarySheet } from './summary/summary-sheet';
import { useWizard } from './wizard-context';

const COLUMNS = {
  two: 'lg:grid-cols-[180px_minmax(0,1fr)]',
  three: 'lg:grid-cols-[180px_minmax(0,1fr)] xl:grid-cols-[180px_minmax(0,1fr)_250px]',
} as const;

type WizardColumnsProps = {
  /** Called when any field of the step is left. */
  onFieldLeft: (event: FocusEvent) => void;
  children: ReactNode;
};

/** A step between its rail and the summary, as far as there is room for them. */
export function WizardColumns({ onFieldLeft, children }: WizardColumnsProps) {
  // Review says all the summary says, and more.
  const isReview = useWizard().step === 'review';
  return (
    <>
      <div className="mt-4 flex items-center justify-between gap-2 lg:hidden">
        <StepProgress className="min-w-0 flex-1" />
        {isReview ? null : <SummarySheet />}
      </div>
      <div className={cn('mt-4.5 grid gap-7', isReview ? COLUMNS.two : COLUMNS.three)}>
        <StepRail className="hidden lg:block" />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the fields inside being left; nothing acts on the box itself */}
        <div className="min-w-0" onBlur={onFieldLeft}>
          {children}
        </div>
        {isReview ? null : (
          <aside aria-label="Summary" className="hidden xl:block">
            <SummaryPanels />
          </aside>
        )}
      </div>
    </>
  );
}
