'use client';

import { cn } from '@/components/ui/cn';
import { STEPS } from '@/lib/campaign/draft';
import { readStepStatus } from '../step-status';
import { titlesFor } from '../step-titles';
import { useWizard } from '../wizard-context';
import { StepMark, StepMarkWords } from './step-mark';

/** The six steps at the side; each can be opened at any time. */
export function StepRail({ className }: { className?: string }) {
  const { step: current, goTo, problems, left, edit } = useWizard();
  const titles = titlesFor(edit);
  return (
    <nav aria-label="Steps" className={className}>
      <ol className="flex flex-col gap-px">
        {STEPS.map((step, index) => {
          const status = readStepStatus(step, { problems, left });
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={step === current ? 'step' : undefined}
                onClick={() => goTo(step)}
                className={cn(
                  'flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-left text-muted hover:text-ink',
                  step === current && 'bg-hover font-medium text-ink',
                )}
              >
                <StepMark status={status} number={index + 1} />
                {titles[step]}
                <StepMarkWords status={status} />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
