import { expect, test } from 'vitest';
import { countOf, formatShare, formatSpan } from './phrases';

test('counts, shares and spans as one says them', () => {
  expect([countOf(1, 'person', 'people'), countOf(2_312, 'contact')]).toEqual([
    '1 person',
    '2,312 contacts',
  ]);
  expect([0, 0.001, 0.61, 0.999, 1].map(formatShare)).toEqual([
    '0 %',
    '1 %',
    '61 %',
    '99 %',
    '100 %',
  ]);
  expect([45, 90, 120, 3_600, 5_400, 7_200].map(formatSpan)).toEqual([
    '45 s',
    '90 s',
    '2 min',
    '1 hour',
    '1 h 30 min',
    '2 hours',
  ]);
});
