'use client';

import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { STEPS, type Step } from '@/lib/campaign/draft';
import { readStepStatus } from '../step-status';
import { titlesFor } from '../step-titles';
import { useWizard } from '../wizard-context';
import { StepMark, StepMarkWords } from './step-mark';

/** The rail on a narrow screen: where one is, in words and as a line, and a menu of the steps. */
export function StepProgress({ className }: { className?: string }) {
  const { step: current, goTo, problems, left, edit } = useWizard();
  const titles = titlesFor(edit);
  const at = STEPS.indexOf(current);
  // The menu gives the focus back to its button as it closes; a chosen step takes it after that.
  const chosen = useRef<Step | null>(null);
  function openChosen(event: Event) {
    if (chosen.current === null) return;
    event.preventDefault();
    goTo(chosen.current);
    chosen.current = null;
  }
  return (
    <nav aria-label="Steps" className={className}>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" className="-ml-2.5 text-ink">
            Step {at + 1} of {STEPS.length} · {titles[current]}
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" onCloseAutoFocus={openChosen}>
          {STEPS.map((step, index) => {
            const status = readStepStatus(step, { problems, left });
            return (
              <DropdownMenuItem
                key={step}
                onSelect={() => {
                  chosen.current = step;
                }}
              >
                <StepMark status={status} number={index + 1} />
                {titles[step]}
                <StepMarkWords status={status} />
              </DropdownMenuItem>
            );
          })}
        </DropdownMenuContent>
      </DropdownMenu>
      <div aria-hidden className="mt-1 h-0.5 bg-line">
        <div className="h-full bg-ink" style={{ width: `${((at + 1) / STEPS.length) * 100}%` }} />
      </div>
    </nav>
  );
}
