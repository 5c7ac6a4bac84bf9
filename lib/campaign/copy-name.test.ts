import { expect, test } from 'vitest';
import { copyName } from './copy-name';
import { MAX_TYPED_NAME_LENGTH } from './launch-name';

test.each([
  ['March', [], 'March (2)'],
  ['March · d7k3f9', [], 'March (2)'],
  ['March', ['March (2)', 'March (3) · d7k3f9'], 'March (4)'],
  ['March (2)', ['March (2)'], 'March (3)'],
  ['', [], 'Campaign (2)'],
])('%j with %j taken becomes %j', (name, taken, expected) => {
  expect(copyName(name, taken)).toBe(expected);
});

test('a long name is cut before its number, never in the middle of a character', () => {
  const long = copyName('a'.repeat(200), []);
  expect(long).toHaveLength(MAX_TYPED_NAME_LENGTH);
  expect(long).toMatch(/a \(2\)$/);
  expect(copyName(`${'a'.repeat(MAX_TYPED_NAME_LENGTH - 5)}😀`, []).isWellFormed()).toBe(true);
});
