import type { ColumnRole, ImportSettings } from '../import-types';
import { isVariableRole } from './mapping';
import { isForbiddenVariable } from './variable-name';

/** Roles whose cell is looked at for itself. */
export type OwnRole = Exclude<ColumnRole, 'variable' | 'callerNumber' | 'ignore'>;

type Place = { index: number; column: string };

/** Where in a row everything stands, found out once for all rows. */
export type RowPlan = {
  /** Null where no column has the role. */
  places: Record<OwnRole, Place | null>;
  variables: Place[];
  /** Columns of words, whose oddities are told. */
  texts: Place[];
  /** Columns of the header. */
  width: number;
};

/** Their signs mean something else there. */
const NOT_TEXT: ReadonlySet<ColumnRole> = new Set(['number', 'sipUri', 'callerNumber', 'ignore']);

export function planRow({ columns, roles }: ImportSettings): RowPlan {
  const all = roles.map((role, index) => ({ role, index, column: columns[index] ?? '' }));
  const find = (role: OwnRole): Place | null => all.findLast((one) => one.role === role) ?? null;
  return {
    places: {
      ...{ number: find('number'), sipUri: find('sipUri'), name: find('name') },
      ...{ email: find('email'), externalId: find('externalId'), extension: find('extension') },
      ...{ timeZone: find('timeZone'), country: find('country'), state: find('state') },
      postalCode: find('postalCode'),
    },
    variables: all.filter(
      ({ role, column }) => isVariableRole(role) && !isForbiddenVariable(column),
    ),
    width: columns.length,
    texts: all.filter(({ role }) => !NOT_TEXT.has(role)),
  };
}
