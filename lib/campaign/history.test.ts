import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSeries, type TimedCall } from './history';
import type { Outcome, SeriesPoint } from './live';
import { chooseGrid } from './series-grid';

const T0 = Date.parse('2026-11-22T18:00:00Z');
const iso = (seconds: number) => new Date(T0 + seconds * 1000).toISOString();

test('a call is queued, in progress, then what it became', () => {
  const calls: TimedCall[] = [
    { queuedAt: iso(1), startedAt: iso(3), endedAt: iso(6), outcome: 'reached' },
    { queuedAt: iso(2), startedAt: iso(4), endedAt: null, outcome: 'in-progress' },
    { queuedAt: iso(2), startedAt: null, endedAt: iso(5), outcome: 'failed' },
    { queuedAt: iso(5), startedAt: null, endedAt: null, outcome: 'queued' },
    { startedAt: null, endedAt: null, outcome: 'never-dialled' },
  ];
  const { points, stepMs } = buildSeries(calls, { from: T0, to: T0 + 7_000 });
  expect(stepMs).toBe(1_000);
  const rows = points.map((p) => [(p.at - T0) / 1000, p.queued, p.inProgress, p.reached, p.failed]);
  expect(rows).toEqual([
    [0, 0, 0, 0, 0],
    [1, 1, 0, 0, 0],
    [2, 3, 0, 0, 0],
    [3, 2, 1, 0, 0],
    [4, 1, 2, 0, 0],
    [5, 1, 2, 0, 1],
    [6, 1, 1, 1, 1],
    [7, 1, 1, 1, 1],
  ]);
});

test('the grid is readable, bound to the epoch, and never of more points than asked', () => {
  expect(chooseGrid({ from: T0, to: T0 + 3_600_000, maxPoints: 300 }).stepMs).toBe(15_000);
  const year = chooseGrid({ from: T0 + 123, to: T0 + 366 * 86_400_000, maxPoints: 10 });
  expect(year.count).toBeLessThanOrEqual(10);
  expect(year.first % year.stepMs).toBe(0);
  expect(chooseGrid({ from: T0, to: T0 - 5_000, maxPoints: 300 })).toMatchObject({ count: 1 });
});

const outcomes: Outcome[] = [
  ...['reached', 'voicemail', 'no-answer', 'failed', 'unknown'],
  ...['in-progress', 'queued', 'scheduled', 'never-dialled'],
] as Outcome[];

// Times a server may state: some missing, some out of order, some outside the range.
const instant = fc.option(fc.integer({ min: -100, max: 4_000 }).map(iso), { nil: null });
const Calls = fc.array(
  fc.record({
    queuedAt: instant,
    startedAt: instant,
    endedAt: instant,
    outcome: fc.constantFrom(...outcomes),
  }),
  { maxLength: 200 },
);

const ended = (p: SeriesPoint) => [p.reached, p.voicemail, p.noAnswer, p.failed, p.unknown ?? 0];

test('ended counts never fall, no point exceeds the audience, the last is the outcomes', () => {
  fc.assert(
    fc.property(Calls, fc.integer({ min: 0, max: 5_000 }), (calls, seconds) => {
      const { points } = buildSeries(calls, { from: T0, to: T0 + seconds * 1000 });
      expect(points.length).toBeLessThanOrEqual(300);
      let before = [0, 0, 0, 0, 0];
      for (const point of points) {
        const now = ended(point);
        expect(now.every((count, index) => count >= (before[index] ?? 0))).toBe(true);
        const sum = now.reduce((a, b) => a + b, point.inProgress + point.queued);
        expect(sum).toBeLessThanOrEqual(calls.length);
        expect(Math.min(point.inProgress, point.queued)).toBeGreaterThanOrEqual(0);
        before = now;
      }
      const last = points.at(-1);
      if (last === undefined) throw new Error('a series has at least one point');
      const count = (outcome: Outcome) => calls.filter((c) => c.outcome === outcome).length;
      expect([...ended(last), last.inProgress, last.queued]).toEqual(
        outcomes.slice(0, 7).map(count),
      );
      expect(last.at).toBeGreaterThanOrEqual(T0 + seconds * 1000);
    }),
    { numRuns: 200 },
  );
});

test('a later reading of the same calls keeps the grid and the past', () => {
  const calls: TimedCall[] = Array.from({ length: 50 }, (_, n) => ({
    startedAt: iso(n * 10),
    endedAt: iso(n * 10 + 30),
    outcome: 'reached',
  }));
  const early = buildSeries(calls, { from: T0, to: T0 + 600_000 });
  const late = buildSeries(calls, { from: T0, to: T0 + 610_000 });
  expect(late.stepMs).toBe(early.stepMs);
  expect(late.points.slice(0, early.points.length)).toEqual(early.points);
});
