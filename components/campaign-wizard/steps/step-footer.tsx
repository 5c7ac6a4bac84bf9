'use client';

import { Button } from '@/components/ui/button';
import { STEPS } from '@/lib/campaign/draft';
import { findFirstError } from '../problems';
import { titlesFor } from '../step-titles';
import { useWizard } from '../wizard-context';

/** Back loses nothing. Next stays on a step that has an error and leads to it. */
export function StepFooter() {
  const { step, goTo, blocking, markLeft, edit } = useWizard();
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  function next() {
    const first = findFirstError(blocking.filter((problem) => problem.step === step));
    markLeft(step);
    if (first !== null) goTo(step, first.field);
    else if (after !== undefined) goTo(after);
  }
  return (
    <footer className="mt-5 flex items-center justify-between gap-2">
      {before === undefined ? <span /> : <Button onClick={() => goTo(before)}>Back</Button>}
      <Button variant="primary" onClick={next}>
        {after === 'review' ? titlesFor(edit).review : 'Next'}
      </Button>
    </footer>
  );
}
