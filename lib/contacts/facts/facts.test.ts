import { expect, it } from 'vitest';
import type { Contact } from '../contact';
import type { NumberFacts } from '../numbers/number-type';
import { factsOf } from './facts';

function asNumber(country: string): NumberFacts {
  return { country, type: 'mobile' };
}

function contact(n: number, variables: Record<string, string>, name?: string): Contact {
  return { number: `+1212555${1000 + n}`, variables, line: n + 1, ...(name ? { name } : {}) };
}

it('counts contacts, names, countries and the values of each column', () => {
  const facts = factsOf(
    [
      contact(1, { plan: 'gold' }, 'Ann'),
      contact(2, { plan: 'iron' }),
      contact(3, { plan: 'iron' }),
    ],
    { columns: ['note', 'plan'], factsOf: (e164) => asNumber(e164.endsWith('1') ? 'CA' : 'US') },
  );
  expect(facts).toEqual({
    count: 3,
    named: 1,
    countries: [
      { value: 'US', count: 2 },
      { value: 'CA', count: 1 },
    ],
    types: [{ value: 'mobile', count: 3 }],
    zones: [],
    unknownZone: 3,
    columns: [
      { name: 'note', filled: 0, values: [] },
      {
        name: 'plan',
        filled: 3,
        values: [
          { value: 'iron', count: 2 },
          { value: 'gold', count: 1 },
        ],
      },
    ],
  });
});

it('does not list the values of a column with more than 100 different ones', () => {
  const contacts = Array.from({ length: 101 }, (_, n) => contact(n, { id: String(n), same: 'x' }));
  const { columns } = factsOf(contacts, { factsOf: () => asNumber('US') });
  expect(columns).toMatchObject([
    { name: 'id', filled: 101, values: null },
    { name: 'same', filled: 101, values: [{ value: 'x', count: 101 }] },
  ]);
});
