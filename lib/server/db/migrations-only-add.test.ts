import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations/all';

// While a release is deployed, instances of the one before run on the tables of the new one. A foreign key
// may go: without it nothing is refused that was taken before.
const TAKES_AWAY =
  /\b(drop (table|column|constraint(?! "\w+_fk")|index)|rename (to|column|constraint)|set not null|alter column \S+ (set data )?type)\b/i;
const NEEDS_A_VALUE = /add column (?!.*\bdefault\b).*\bnot null\b/i;

describe.each(MIGRATIONS.slice(1))('migration $tag', ({ statements }) => {
  it('leaves the release before it able to run: it only adds', () => {
    const guilty = statements.filter(
      (statement) => TAKES_AWAY.test(statement) || NEEDS_A_VALUE.test(statement),
    );
    expect(guilty).toEqual([]);
  });
});
