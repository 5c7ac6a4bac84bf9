import type { ColumnRole } from '../import-types';

/** Roles that only one column can have. */
export const SINGLE_ROLES: ReadonlySet<ColumnRole> = new Set([
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
    return current === role && SINGLE_ROLES.has(role) ? 'variable' : current;
  });
}
