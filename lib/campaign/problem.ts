import type { Step } from './draft';
import { STEPS } from './draft';
import type { Problem } from './plan-types';

type Place = { step: Step; field: string; code: string };

/** What stops a launch. */
export function error(place: Place, message: string): Problem {
  return { ...place, severity: 'error', message };
}

/** What may be launched, but should be known. */
export function warning(place: Place, message: string): Problem {
  return { ...place, severity: 'warning', message };
}

/** In the order of the steps, errors before warnings within one. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const rank = ({ step, severity }: Problem) =>
    STEPS.indexOf(step) * 2 + (severity === 'error' ? 0 : 1);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** Whether nothing stops a launch. */
export function isLaunchable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
