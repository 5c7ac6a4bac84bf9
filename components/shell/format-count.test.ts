import { expect, test } from 'vitest';
import { formatCount, formatShare } from './format-count';

test('groups thousands', () => {
  expect(formatCount(10000)).toBe('10,000');
});

test.each([
  [131, 214, '61 %'],
  [0, 10, '0 %'],
  [10, 10, '100 %'],
  [1, 1000, '< 1 %'],
  [999, 1000, '> 99 %'],
  [0, 0, '–'],
])('%i of %i is %s', (part, whole, text) => {
  expect(formatShare(part, whole)).toBe(text);
});
