import { expect, test } from 'vitest';
import { LAUNCH_TIMING, lookGapMs } from './timing';

test('looks come at 2, 5, 10, 20, 40 and 80 seconds, then get rarer, at last every ten minutes', () => {
  const gaps = Array.from({ length: 60 }, (_, looks) => lookGapMs(LAUNCH_TIMING, looks) / 1000);
  let elapsed = 0;
  const times = gaps.map((gap) => {
    elapsed += gap;
    return elapsed;
  });
  expect(times.slice(0, 8)).toEqual([2, 5, 10, 20, 40, 80, 95, 125]);
  expect(gaps.slice(6)).toEqual(gaps.slice(6).toSorted((a, b) => a - b));
  expect(gaps.at(-1)).toBe(600);
});
