'use client';

import type { ReactNode } from 'react';
import { titlesFor } from '../step-titles';
import { CallersStep } from '../steps/callers/callers-step';
import { DetailsStep } from '../steps/details/details-step';
import { ScheduleStep } from '../steps/schedule/schedule-step';
import { StepFooter } from '../steps/step-footer';
import { STEP_HEADING_ID } from '../use-step';
import { useWizard } from '../wizard-context';
import { ChangesStep } from './changes-step';
import type { EditSituation } from './edit-types';
import { FixedAudience } from './fixed-audience';
import { FixedOverrides } from './fixed-overrides';
import type { SavingEdit } from './use-save-edit';

type EditBodyProps = { edit: EditSituation; saving: SavingEdit };

/** The step on screen: the wizard's own, or what is to be read where nothing can change. */
export function EditBody({ edit, saving }: EditBodyProps) {
  const { step } = useWizard();
  return (
    <section aria-labelledby={STEP_HEADING_ID}>
      <h2
        id={STEP_HEADING_ID}
        tabIndex={-1}
        className="mb-3 font-semibold text-lead focus-visible:outline-none max-lg:sr-only"
      >
        {titlesFor(edit)[step]}
      </h2>
      <EditStep edit={edit} saving={saving} />
      {step === 'review' ? null : <StepFooter />}
    </section>
  );
}

function EditStep({ edit, saving }: EditBodyProps): ReactNode {
  const { step } = useWizard();
  switch (step) {
    case 'details':
      return <DetailsStep />;
    case 'audience':
      return <FixedAudience edit={edit} />;
    case 'callers':
      return <CallersStep />;
    case 'overrides':
      return <FixedOverrides edit={edit} />;
    case 'schedule':
      return <ScheduleStep />;
    case 'review':
      return <ChangesStep edit={edit} saving={saving} />;
  }
}
