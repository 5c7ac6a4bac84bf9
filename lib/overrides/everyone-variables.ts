import { BUILTIN_NAMES, FORBIDDEN_NAMES } from './builtin-names';
import type { VariableDraft } from './draft';
import { type OverrideProblem, overrideError } from './override-problem';

/** The variables with one value for everyone, by name; rows left wholly empty don't count. */
export function readEveryoneVariables(rows: readonly VariableDraft[]): {
  values: Map<string, string>;
  problems: OverrideProblem[];
} {
  const values = new Map<string, string>();
  const problems: OverrideProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const name = row.name.trim();
    if (name === '' && row.value === '') continue;
    const problem = checkName(name, { index, isTaken: values.has(name) }) ?? checkValue(row, index);
    if (problem !== null) problems.push(problem);
    if (problem?.severity !== 'error' && row.value !== '') values.set(name, row.value);
  }
  return { values, problems };
}

type Place = { index: number; isTaken: boolean };

function checkName(name: string, { index, isTaken }: Place): OverrideProblem | null {
  const field = `variables.${index}.name`;
  if (name === '') {
    return overrideError({ code: 'variable-unnamed', field, message: 'Name this variable.' });
  }
  if (isTaken) {
    const message = `{{${name}}} is set twice: keep one of the two.`;
    return overrideError({ code: 'variable-twice', field, message });
  }
  if (FORBIDDEN_NAMES.has(name)) {
    const message = `A variable can’t be called ${name}.`;
    return overrideError({ code: 'variable-name', field, message });
  }
  if (/[{}"'%|[\]]/.test(name)) {
    const message = 'A name holds no braces, quotes, brackets, % or |: prompts could not speak it.';
    return overrideError({ code: 'variable-name', field, message });
  }
  if (!BUILTIN_NAMES.has(name)) return null;
  const message = `Vapi fills {{${name}}} itself: this value may not be the one that is spoken.`;
  return { code: 'variable-builtin', severity: 'warning', field, message };
}

function checkValue({ name, value }: VariableDraft, index: number): OverrideProblem | null {
  if (value !== '') return null;
  const message = `{{${name.trim()}}} has no value yet: it is not sent.`;
  return {
    code: 'variable-blank',
    severity: 'warning',
    field: `variables.${index}.value`,
    message,
  };
}
