import { expect, test } from 'vitest';
import { lintVariables } from './lint-variables';

const columns = [
  { name: 'plan', filled: 10 },
  { name: 'city', filled: 7 },
  { name: 'spare', filled: 10 },
];

test('each used variable against columns and values for everyone', () => {
  const { variables, unused } = lintVariables({
    used: ['plan', 'city', 'agent', 'City', 'due', 'plan'],
    columns,
    forEveryone: ['agent'],
    count: 10,
  });
  expect(variables).toEqual([
    { name: 'plan', source: 'column', emptyFor: 0, meant: null },
    { name: 'city', source: 'column', emptyFor: 3, meant: null },
    { name: 'agent', source: 'everyone', emptyFor: 0, meant: null },
    { name: 'City', source: 'missing', emptyFor: 10, meant: 'city' },
    { name: 'due', source: 'missing', emptyFor: 10, meant: null },
  ]);
  expect(unused).toEqual(['spare']);
});

test('a value for everyone fills a column’s empty cells', () => {
  const { variables } = lintVariables({
    used: ['city'],
    columns,
    forEveryone: ['city'],
    count: 10,
  });
  expect(variables).toEqual([{ name: 'city', source: 'everyone', emptyFor: 0, meant: null }]);
});
