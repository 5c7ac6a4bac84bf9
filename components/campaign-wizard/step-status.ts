import type { Step } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';
import { isError } from './problems';

/** A step says how it stands only after it was left once; Review has nothing of its own to settle. */
export type StepStatus = 'open' | 'done' | 'bad';

export function readStepStatus(
  step: Step,
  { problems, left }: { problems: readonly Problem[]; left: ReadonlySet<Step> },
): StepStatus {
  if (!left.has(step) || step === 'review') return 'open';
  return problems.some((problem) => problem.step === step && isError(problem)) ? 'bad' : 'done';
}
