/** A thing to settle in the overrides. `field` is a path into `OverridesDraft` (`variables.2.name`). */
export type OverrideProblem = {
  code: string;
  severity: 'error' | 'warning';
  field: string;
  message: string;
};

type Words = Omit<OverrideProblem, 'severity'>;

/** A problem that stops a launch. */
export function overrideError(words: Words): OverrideProblem {
  return { ...words, severity: 'error' };
}
