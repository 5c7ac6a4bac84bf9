import { expect, it } from 'vitest';
import type { ImportProgress } from '@/lib/contacts/import-types';
import { createSpeed } from './import-speed';

it('tells rows a second, and what remains once that can be told, a few times a second', () => {
  let now = 0;
  const told: ImportProgress[] = [];
  const tell = createSpeed(
    (progress) => told.push(progress),
    () => now,
  );
  for (now = 0; now <= 1_000; now += 50) {
    tell({ rows: now * 50, accepted: now * 50, readShare: now / 2_000 });
  }
  expect(told).toHaveLength(6);
  expect(told.find(({ rows }) => rows === 20_000)).toMatchObject({
    rowsPerSecond: 50_000,
    remainingSeconds: null,
  });
  expect(told.at(-1)).toMatchObject({ rowsPerSecond: 50_000, remainingSeconds: 1 });
});

it('tells the end, however soon it comes', () => {
  const told: ImportProgress[] = [];
  const tell = createSpeed(
    (progress) => told.push(progress),
    () => 0,
  );
  tell({ rows: 1, accepted: 1, readShare: 0.5 });
  tell({ rows: 2, accepted: 2, readShare: 1 });
  expect(told.map(({ rows }) => rows)).toEqual([1, 2]);
});
