'use client';

import type { ReactNode } from 'react';
import type { Step } from '@/lib/campaign/draft';
import { STEP_TITLES } from '../step-titles';
import type { Launching } from '../use-launch';
import { STEP_HEADING_ID } from '../use-step';
import { useWizard } from '../wizard-context';
import { KeptAudienceStep } from './audience/kept-audience-step';
import { CallersStep } from './callers/callers-step';
import { DetailsStep } from './details/details-step';
import { OverridesStep } from './overrides-step';
import { ReviewStep } from './review/review-step';
import { ScheduleStep } from './schedule/schedule-step';
import { StepFooter } from './step-footer';

/** The step on screen; of the others only an import under way is kept, out of reach. */
export function StepBody({ launching }: { launching: Launching }) {
  const { step } = useWizard();
  return (
    <section aria-labelledby={STEP_HEADING_ID}>
      <h2
        id={STEP_HEADING_ID}
        tabIndex={-1}
        className="mb-3 font-semibold text-lead focus-visible:outline-none max-lg:sr-only"
      >
        {STEP_TITLES[step]}
      </h2>
      <KeptAudienceStep isOpen={step === 'audience'} />
      {drawStep(step, launching)}
      {step === 'review' ? null : <StepFooter />}
    </section>
  );
}

function drawStep(step: Step, launching: Launching): ReactNode {
  switch (step) {
    case 'details':
      return <DetailsStep />;
    case 'audience':
      return null;
    case 'callers':
      return <CallersStep />;
    case 'overrides':
      return <OverridesStep />;
    case 'schedule':
      return <ScheduleStep />;
    case 'review':
      return <ReviewStep launching={launching} />;
  }
}
