import type { FieldErrors } from 'react-hook-form';
import { type CampaignDraft, STEPS, type Step } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';

/** Whether a problem's field is `path` or lies inside it. */
export function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`);
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** The first error that belongs to a field, in words. */
export function findErrorAt(problems: readonly Problem[], path: string): string | undefined {
  return problems.find((problem) => isError(problem) && isWithin(problem.field, path))?.message;
}

/** The first error in the order of the steps. */
export function findFirstError(problems: readonly Problem[]): Problem | null {
  const errors = problems.filter(isError);
  return STEPS.flatMap((step) => errors.filter((problem) => problem.step === step))[0] ?? null;
}

/** What the form's own schema refuses (a text beyond any use), as problems of the steps. */
export function readFormProblems(errors: FieldErrors<CampaignDraft>): Problem[] {
  return flatten(errors, '').map(({ field, message }) => ({
    code: 'form',
    severity: 'error',
    step: stepOf(field),
    field,
    message,
  }));
}

/** The step that holds a field of the draft. */
function stepOf(field: string): Step {
  const [section] = field.split('.');
  return STEPS.find((step) => step === section) ?? 'details';
}

type FormFault = { field: string; message: string };

function flatten(errors: object, path: string): FormFault[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || value instanceof Element) return [];
    const field = path === '' ? key : `${path}.${key}`;
    if ('message' in value && typeof value.message === 'string') {
      return [{ field, message: value.message }];
    }
    return flatten(value, field);
  });
}
