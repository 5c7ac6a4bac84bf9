'use client';

import { cn } from '@/components/ui/cn';
import type { Problem } from '@/lib/campaign/plan-types';
import { isError } from '../problems';
import { useWizard } from '../wizard-context';
import { describePlace } from './describe-place';

type ProblemListProps = {
  problems: readonly Problem[];
  /** Follows a link in another way than at once: a sheet has to close before the focus can move. */
  onFollow?: (problem: Problem) => void;
};

/** Each thing to settle leads to its field. Errors carry a filled mark, warnings an open one, and words. */
export function ProblemList({ problems, onFollow }: ProblemListProps) {
  const { goTo, edit } = useWizard();
  const asItIs = edit === null ? 'can be launched as it is' : 'can be saved as it is';
  return (
    <ul className="flex flex-col gap-2.5">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.field} ${problem.message}`} className="flex gap-2">
          <ProblemMark isError={isError(problem)} />
          <div className="min-w-0 max-w-[72ch]">
            <button
              type="button"
              className="text-left underline decoration-line-strong underline-offset-2 hover:decoration-ink [overflow-wrap:anywhere]"
              onClick={() =>
                onFollow === undefined ? goTo(problem.step, problem.field) : onFollow(problem)
              }
            >
              {problem.message}
            </button>
            <p className="text-caption text-muted">
              {describePlace(problem)}
              {isError(problem) ? '' : ` · ${asItIs}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ProblemMark({ isError: isFilled }: { isError: boolean }) {
  return (
    <span
      aria-hidden
      className={cn(
        'mt-1.5 size-2 shrink-0 rounded-[2px]',
        isFilled ? 'bg-danger' : 'border-[1.5px] border-status-no-answer',
      )}
    />
  );
}
