import { expect, test } from 'vitest';
import { runBounded } from './run-bounded';

test('all items are worked through, never more than the limit at once', async () => {
  let atOnce = 0;
  let most = 0;
  const done: number[] = [];
  await runBounded(
    Array.from({ length: 23 }, (_, index) => index),
    {
      limit: 4,
      work: async (item) => {
        most = Math.max(most, ++atOnce);
        await Promise.resolve();
        atOnce--;
        done.push(item);
      },
    },
  );
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, index) => index));
  expect(most).toBe(4);
});

test('nothing to do is done at once', async () => {
  await expect(runBounded([], { limit: 4, work: async () => {} })).resolves.toBeUndefined();
});
