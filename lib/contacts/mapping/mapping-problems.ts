import type { NumberRule } from '../contact';
import type { ColumnRole } from '../import-types';
import { NUMBER_RULE_WORDS } from '../numbers/number-rule';
import { isVariableRole, SINGLE_ROLES } from './mapping';
import {
  hasUnseen,
  isBuiltInVariable,
  isForbiddenVariable,
  isUnnameable,
  lookOfName,
} from './variable-name';

export type MappingProblem = { column: number | null; message: string; isBlocking: boolean };

type Mapping = { columns: string[]; roles: ColumnRole[] };

function blocking(column: number | null, message: string): MappingProblem {
  return { column, message, isBlocking: true };
}

function remark(column: number, message: string): MappingProblem {
  return { column, message, isBlocking: false };
}

/** A name without marks that nobody sees, so that the message itself can be read. */
function quote(name: string): string {
  return `“${name.replace(/[\p{Cc}\p{Cf}]/gu, '')}”`;
}

function problemsOfName(name: string, column: number, roles: ColumnRole[]): MappingProblem[] {
  if (isForbiddenVariable(name)) {
    return [blocking(column, `${quote(name)} can't be the name of a variable. Leave it out.`)];
  }
  const problems: MappingProblem[] = [];
  if (name === 'name' && roles.includes('name')) {
    const message =
      'Another column is the name, and the name is also the variable “name”. Leave one out.';
    problems.push(blocking(column, message));
  }
  if (isBuiltInVariable(name)) {
    const message = `Prompts have a ${quote(name)} of their own; this column replaces it.`;
    problems.push(remark(column, message));
  }
  if (hasUnseen(name)) {
    const message = `${quote(name)} has a character that nobody sees: prompts find it only with that character.`;
    problems.push(remark(column, message));
  }
  if (isUnnameable(name)) {
    const message = `${quote(name)} has signs that no prompt can name. Rename the column to use it.`;
    problems.push(remark(column, message));
  }
  return problems;
}

function twins({ columns, roles }: Mapping): MappingProblem[] {
  const seen = new Map<string, string>();
  const problems: MappingProblem[] = [];
  columns.forEach((name, column) => {
    if (!isVariableRole(roles[column] ?? 'ignore')) return;
    const look = lookOfName(name);
    const first = seen.get(look);
    if (first === undefined) seen.set(look, name);
    else {
      const message = `${quote(name)} looks like ${quote(first)}, but prompts tell them apart.`;
      problems.push(remark(column, message));
    }
  });
  return problems;
}

function problemsOfNumbers(roles: ColumnRole[], rule: NumberRule): MappingProblem[] {
  const sip = roles.indexOf('sipUri');
  const hasNumber = roles.includes('number');
  if (!hasNumber && sip < 0) return [blocking(null, 'Choose the column with the numbers.')];
  if (sip < 0 || rule === 'any') return [];
  const choice = `“${NUMBER_RULE_WORDS.any}”`;
  if (!hasNumber) {
    return [blocking(sip, `SIP addresses are called only with ${choice}. Choose it, or numbers.`)];
  }
  return [remark(sip, `SIP addresses are called only with ${choice}: the numbers are called.`)];
}

function doubles({ columns, roles }: Mapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  for (const role of SINGLE_ROLES) {
    const first = roles.indexOf(role);
    roles.forEach((other, column) => {
      if (other !== role || column === first) return;
      const message = `“${columns[first]}” and “${columns[column]}” can't both be this.`;
      problems.push(blocking(column, message));
    });
  }
  return problems;
}

/**
 * Everything that stands against importing with these roles, what blocks first. Rows are read only when
 * nothing here is blocking.
 */
export function checkMapping(
  columns: string[],
  roles: ColumnRole[],
  { numberRule = 'e164' }: { numberRule?: NumberRule } = {},
): MappingProblem[] {
  const ofNames = columns.flatMap((name, column) =>
    isVariableRole(roles[column] ?? 'ignore') ? problemsOfName(name, column, roles) : [],
  );
  const all = [
    ...problemsOfNumbers(roles, numberRule),
    ...doubles({ columns, roles }),
    ...ofNames,
    ...twins({ columns, roles }),
  ];
  return all.sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
}
