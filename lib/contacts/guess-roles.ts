import { isEmailLike, isPhoneLike } from './header';
import { headerRole } from './header-words';
import type { ColumnRole } from './import-types';
import { isForbiddenVariable } from './variable-name';

type Guess = { columns: string[]; rows: string[][]; hasHeader: boolean };

function shareOf(rows: string[][], column: number, test: (value: string) => boolean): number {
  const filled = rows.map((row) => row[column] ?? '').filter((value) => value.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

/** The column that fits best: a header that says so and values that don't deny it, else values alone. */
function bestColumn(guess: Guess, role: ColumnRole, test: (value: string) => boolean): number {
  let best = -1;
  let bestScore = 0;
  guess.columns.forEach((name, index) => {
    const share = shareOf(guess.rows, index, test);
    const isNamed = guess.hasHeader && headerRole(name) === role;
    const isExact = isNamed && name === role;
    const score = (isNamed ? 1 : 0) + (isExact ? 0.5 : 0) + (share >= 0.6 ? 1 + share : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

function namedColumn(guess: Guess, role: ColumnRole): number {
  if (!guess.hasHeader) return -1;
  const exact = guess.columns.indexOf(role);
  return exact >= 0 ? exact : guess.columns.findIndex((name) => headerRole(name) === role);
}

/** Without a header: the first column of words is taken for the name. */
function wordColumn(guess: Guess, taken: ColumnRole[]): number {
  if (guess.hasHeader) return -1;
  const isWords = (value: string) => /\p{L}{2}/u.test(value) && !/\d/.test(value);
  return guess.columns.findIndex(
    (_, index) => taken[index] === 'variable' && shareOf(guess.rows, index, isWords) >= 0.8,
  );
}

/** A first guess at what each column is, from its header and its first values. All of it can be changed. */
export function guessRoles(guess: Guess): ColumnRole[] {
  const roles: ColumnRole[] = guess.columns.map((name) =>
    isForbiddenVariable(name) ? 'ignore' : 'variable',
  );
  const place = (role: ColumnRole, index: number) => {
    if (index >= 0 && roles[index] === 'variable') roles[index] = role;
  };
  place('number', bestColumn(guess, 'number', isPhoneLike));
  place('email', bestColumn(guess, 'email', isEmailLike));
  place('name', namedColumn(guess, 'name'));
  place('externalId', namedColumn(guess, 'externalId'));
  place('extension', namedColumn(guess, 'extension'));
  if (!roles.includes('name')) place('name', wordColumn(guess, roles));
  return roles;
}
