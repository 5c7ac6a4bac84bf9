import type { ColumnRole } from '../import-types';
import { headerRole } from '../reading/header-words';
import { COULD_BE, MUST_BE } from './value-kinds';
import { isForbiddenVariable } from './variable-name';

type Guess = { columns: string[]; rows: string[][]; hasHeader: boolean };
export type GuessedMapping = { roles: ColumnRole[]; notes: string[] };

type Column = {
  index: number;
  name: string;
  /** What its header asks for. */
  asks: ReturnType<typeof headerRole>;
  /** Its values, blank ones left out. */
  values: string[];
};

/** Their header is believed when no column fits better. */
const BELIEVED: ReadonlySet<ColumnRole> = new Set(['number', 'email']);

/** Share of values that must fit for a header to be believed, and for values to speak for themselves. */
const ENOUGH = 0.6;
const SURE = 0.9;
/** Fewer rows than this say nothing by themselves of countries and states. */
const MIN_ROWS = 3;

function share(column: Column, test: ((text: string) => boolean) | undefined): number {
  if (!test || column.values.length === 0) return 0;
  return column.values.filter(test).length / column.values.length;
}

function readColumns({ columns, rows, hasHeader }: Guess): Column[] {
  return columns.map((name, index) => ({
    index,
    name,
    asks: hasHeader ? headerRole(name) : null,
    values: rows.map((row) => (row[index] ?? '').trim()).filter((value) => value !== ''),
  }));
}

/** Named for the role and not belied by its values: those of an empty column belie nothing. */
function isNamed(column: Column, role: ColumnRole): boolean {
  if (column.asks !== role) return false;
  const test = COULD_BE[role];
  return !test || column.values.length === 0 || share(column, test) >= ENOUGH;
}

function bestFilled(columns: Column[], role: ColumnRole): Column | undefined {
  return [...columns].sort(
    (a, b) =>
      b.values.length - a.values.length ||
      Number(b.name === role) - Number(a.name === role) ||
      a.index - b.index,
  )[0];
}

/** By header, else by values that leave no doubt; columns that another role's header names are left alone. */
function candidates(columns: Column[], role: ColumnRole): Column[] {
  const named = columns.filter((column) => isNamed(column, role));
  if (named.some(({ values }) => values.length > 0)) return named;
  const isPlace = role === 'country' || role === 'state';
  const unclaimed = columns.filter(
    (column) =>
      column.values.length >= (isPlace ? MIN_ROWS : 1) &&
      (column.asks === null || column.asks === role) &&
      share(column, MUST_BE[role]) >= (isPlace ? SURE : ENOUGH),
  );
  if (unclaimed.length > 0 || named.length > 0) return unclaimed.length > 0 ? unclaimed : named;
  // Numbers that are none are told row by row; a place that is none is better left a variable.
  return BELIEVED.has(role) ? columns.filter(({ asks }) => asks === role) : [];
}

/** Without a header: the first column of words is taken for the name. */
function wordColumn(columns: Column[], roles: ColumnRole[]): Column | undefined {
  const isWords = (value: string) => /\p{L}{2}/u.test(value) && !/\d/.test(value);
  return columns.find(
    (column) => roles[column.index] === 'variable' && share(column, isWords) >= 0.8,
  );
}

function noteOthers(chosen: Column, others: Column[]): string[] {
  const filled = others.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return [];
  const names = filled.map(({ name }) => `“${name}”`).join(', ');
  const isFuller = filled.every(({ values }) => values.length < chosen.values.length);
  const why = isFuller ? 'more of its rows are filled' : 'it stands first';
  return [`${names} could be the numbers as well: “${chosen.name}” is called, since ${why}.`];
}

const ORDER: ColumnRole[] = [
  ...(['sipUri', 'number', 'email', 'externalId', 'extension', 'callerNumber'] as const),
  ...(['timeZone', 'country', 'postalCode', 'state'] as const),
];

/** A first guess at what each column is, from its header and its first values. All of it can be changed. */
export function guessMapping(guess: Guess): GuessedMapping {
  const columns = readColumns(guess);
  const notes: string[] = [];
  const roles: ColumnRole[] = guess.columns.map((name) =>
    isForbiddenVariable(name) ? 'ignore' : 'variable',
  );
  const isFree = ({ index }: Column) => roles[index] === 'variable';
  for (const role of ORDER) {
    const fitting = candidates(columns.filter(isFree), role);
    const chosen = bestFilled(fitting, role);
    if (!chosen) continue;
    roles[chosen.index] = role;
    if (role === 'number')
      notes.push(
        ...noteOthers(
          chosen,
          fitting.filter((one) => one !== chosen),
        ),
      );
  }
  const named = bestFilled(
    columns.filter((one) => isFree(one) && one.asks === 'name'),
    'name',
  );
  const name = named ?? (guess.hasHeader ? undefined : wordColumn(columns, roles));
  if (name) roles[name.index] = 'name';
  return { roles, notes };
}
