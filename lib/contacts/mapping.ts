import type { ColumnRole } from './import-types';
import { isBuiltInVariable, isForbiddenVariable } from './variable-name';

const SINGLE: ReadonlySet<ColumnRole> = new Set([
  'number',
  'name',
  'email',
  'externalId',
  'extension',
  'sipUri',
  'callerNumber',
  'timeZone',
  'country',
  'state',
  'postalCode',
]);

const OWN_FIELD: ReadonlySet<ColumnRole> = new Set([
  'number',
  'name',
  'email',
  'externalId',
  'extension',
  'sipUri',
  'ignore',
]);

/** Whether a column of this role is kept as a variable under its header. */
export function isVariableRole(role: ColumnRole): boolean {
  return !OWN_FIELD.has(role);
}

/** Gives a column a role. A role that only one column can have is taken from the one that had it. */
export function assignRole(roles: ColumnRole[], index: number, role: ColumnRole): ColumnRole[] {
  return roles.map((current, at) => {
    if (at === index) return role;
    return current === role && SINGLE.has(role) ? 'variable' : current;
  });
}

export type MappingProblem = { column: number | null; message: string; isBlocking: boolean };

function problemsOfVariable(name: string, column: number, roles: ColumnRole[]): MappingProblem[] {
  if (isForbiddenVariable(name)) {
    return [
      {
        column,
        message: `“${name}” can't be the name of a variable. Leave it out.`,
        isBlocking: true,
      },
    ];
  }
  if (name === 'name' && roles.includes('name')) {
    return [
      {
        column,
        message:
          'Another column is the name, and the name is also the variable “name”. Leave one out.',
        isBlocking: true,
      },
    ];
  }
  if (isBuiltInVariable(name)) {
    const message = `Prompts have a “${name}” of their own; this column replaces it.`;
    return [{ column, message, isBlocking: false }];
  }
  return [];
}

/** What stands against importing with these roles. Rows are read only when nothing here is blocking. */
export function checkMapping(columns: string[], roles: ColumnRole[]): MappingProblem[] {
  const problems: MappingProblem[] = [];
  if (!roles.includes('number')) {
    problems.push({
      column: null,
      message: 'Choose the column with the numbers.',
      isBlocking: true,
    });
  }
  for (const role of SINGLE) {
    const first = roles.indexOf(role);
    const again = roles.indexOf(role, first + 1);
    if (first >= 0 && again >= 0) {
      const message = `“${columns[first]}” and “${columns[again]}” can't both be this.`;
      problems.push({ column: again, message, isBlocking: true });
    }
  }
  columns.forEach((name, column) => {
    if (isVariableRole(roles[column] ?? 'ignore'))
      problems.push(...problemsOfVariable(name, column, roles));
  });
  return problems;
}
