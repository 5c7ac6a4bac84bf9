import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barSegments } from './bar-segments';
import type { OutcomeCounts } from './live';
import { countOutcomes } from './outcome';
import type { Tally } from './tally';

const running: Tally = {
  audience: 300,
  scheduled: 44,
  queued: 32,
  inProgress: 10,
  ended: 214,
  voicemail: 58,
};

const outcomes: OutcomeCounts = {
  ...countOutcomes([], { audience: 76, status: 'in-progress' }),
  reached: 131,
  voicemail: 58,
  'no-answer': 19,
  failed: 5,
  unknown: 1,
  'in-progress': 10,
};

const countsOf = (input: Parameters<typeof barSegments>[0]) =>
  barSegments(input).map(({ key, count }) => [key, count]);

test('outcomes are drawn where they count as many as Vapi does', () => {
  expect(countsOf({ tally: running, outcomes, status: 'in-progress' })).toEqual([
    ['reached', 131],
    ['voicemail', 58],
    ['no-answer', 19],
    ['failed', 5],
    ['unknown', 1],
    ['in-progress', 10],
    ['queued', 32],
    ['scheduled', 44],
  ]);
});

test('where they don’t, an ended call is ended and no more', () => {
  const expected = [
    ['voicemail', 58],
    ['ended-other', 156],
    ['in-progress', 10],
    ['queued', 32],
    ['scheduled', 44],
  ];
  expect(countsOf({ tally: running, outcomes: null, status: 'in-progress' })).toEqual(expected);
  const fewer = { ...outcomes, reached: 130 };
  expect(countsOf({ tally: running, outcomes: fewer, status: 'in-progress' })).toEqual(expected);
});

test('over: what still waits was never dialled', () => {
  expect(countsOf({ tally: running, outcomes, status: 'cancelled' }).slice(-2)).toEqual([
    ['in-progress', 10],
    ['never-dialled', 76],
  ]);
});

test('counters that stand at 0 leave the contacts scheduled, or uncounted once it runs', () => {
  const zero = { audience: 3, scheduled: 0, queued: 0, inProgress: 0, ended: 0, voicemail: 0 };
  expect(countsOf({ tally: zero, outcomes: null, status: 'scheduled' })).toEqual([
    ['scheduled', 3],
  ]);
  expect(countsOf({ tally: zero, outcomes: null, status: 'in-progress' })).toEqual([
    ['uncounted', 3],
  ]);
});

test('the bar is as long as the audience whenever the counters reconcile', () => {
  const counter = fc.option(fc.nat(100), { nil: null });
  const tallies = fc.record({
    audience: fc.nat(1000),
    scheduled: counter,
    queued: counter,
    inProgress: counter,
    ended: counter,
    voicemail: fc.constant(null),
  });
  const statuses = fc.constantFrom('scheduled', 'in-progress', 'ended', 'cancelled', 'unknown');
  fc.assert(
    fc.property(tallies, statuses, (tally, status) => {
      const { scheduled, queued, inProgress, ended } = tally;
      const sum = [scheduled, queued, inProgress, ended].reduce<number>((s, c) => s + (c ?? 0), 0);
      fc.pre(sum <= tally.audience);
      const segments = barSegments({ tally, outcomes: null, status });
      expect(segments.reduce((total, { count }) => total + count, 0)).toBe(tally.audience);
      expect(segments.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});
