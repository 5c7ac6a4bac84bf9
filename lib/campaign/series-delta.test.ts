import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSeries, type TimedCall } from './history';
import { seriesFromSamples } from './sampled-series';
import { mergeSeries, seriesSince } from './series-delta';

const T0 = Date.parse('2026-11-22T18:00:00Z');
const iso = (seconds: number) => new Date(T0 + seconds * 1000).toISOString();

const calls: TimedCall[] = Array.from({ length: 300 }, (_, n) => ({
  startedAt: iso(n * 10),
  endedAt: iso(n * 10 + 60),
  outcome: 'reached',
}));
const known = (seconds: number) =>
  calls.filter(({ startedAt }) => Date.parse(startedAt ?? '') <= T0 + seconds * 1000);
const seriesAt = (seconds: number) =>
  buildSeries(known(seconds), { from: T0, to: T0 + seconds * 1000 });

test('a reader who has the past needs the tail alone', () => {
  const whole = seriesAt(3_000);
  const since = whole.points.at(-2)?.at ?? 0;
  const tail = seriesSince(whole, since, { overlapMs: 60_000 });
  expect(tail.isWhole).toBe(false);
  expect(tail.points.length).toBeLessThan(10);
  expect(mergeSeries(whole, tail)).toEqual(whole);
});

test('a tail of another grid, or after a gap, does not fit: the whole is asked for', () => {
  const early = seriesAt(200);
  const late = seriesAt(3_000);
  expect(early.stepMs).not.toBe(late.stepMs);
  expect(mergeSeries(early, seriesSince(late, T0 + 2_900_000, { overlapMs: 0 }))).toBeNull();
  const tail = seriesSince(late, T0 + 2_900_000, { overlapMs: 0 });
  expect(mergeSeries(null, tail)).toBeNull();
  const short = { ...late, points: late.points.slice(0, 5) };
  expect(mergeSeries(short, tail)).toBeNull();
  expect(mergeSeries(early, late)).toBe(late);
});

test('polled at any pace, the merged series is the whole one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }), (waits) => {
      let now = 100;
      let mine = seriesAt(now);
      for (const wait of waits) {
        now += wait;
        const whole = seriesAt(now);
        mine = mergeSeries(mine, seriesSince(whole, mine.points.at(-1)?.at ?? 0)) ?? whole;
        expect(mine).toEqual(whole);
      }
    }),
  );
});

test('samples hold until the next one, and say of an ended call no more than that', () => {
  const tally = { audience: 10, scheduled: 4, queued: 1, inProgress: 2, ended: 3, voicemail: 1 };
  const samples = [
    { at: T0 + 1_500, tally },
    { at: T0 + 3_000, tally: { ...tally, scheduled: 3, ended: 4 } },
  ];
  const series = seriesFromSamples(samples, { from: T0, to: T0 + 4_000 });
  expect(series).toMatchObject({ source: 'samples', stepMs: 1_000, isWhole: true });
  expect(
    series.points.map((p) => [(p.at - T0) / 1000, p.reached, p.voicemail, p.endedOther]),
  ).toEqual([
    [2, 0, 1, 2],
    [3, 0, 1, 3],
    [4, 0, 1, 3],
  ]);
  expect(seriesFromSamples([], { from: T0, to: T0 + 4_000 }).points).toEqual([]);
});
