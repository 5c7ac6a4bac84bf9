import { expect, test } from 'vitest';
import { createRetryBudget } from './retry-budget';

function open() {
  const clock = { ms: 0 };
  return { clock, budget: createRetryBudget(() => clock.ms) };
}

function take(budget: ReturnType<typeof createRetryBudget>, times: number): number {
  return Array.from({ length: times }, () => budget.takeRetry()).filter(Boolean).length;
}

test('a quiet server may repeat ten reads a minute', () => {
  const { clock, budget } = open();
  budget.countRead();
  expect(take(budget, 30)).toBe(10);
  clock.ms += 60_000;
  expect(take(budget, 30)).toBe(10);
});

test('a busy one a tenth of what it reads', () => {
  const { budget } = open();
  for (let n = 0; n < 500; n += 1) budget.countRead();
  expect(take(budget, 500)).toBe(50);
});
