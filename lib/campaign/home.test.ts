import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HomeRow, orderHome } from './home';
import { estimateEta, type HomeContext, needsAttention } from './home-attention';
import type { OutcomeCounts } from './live';

const NOW = Date.parse('2026-11-22T10:30:00Z');
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

const NONE: OutcomeCounts = {
  ...{ scheduled: 0, queued: 0, 'in-progress': 0, reached: 0, voicemail: 0 },
  ...{ 'no-answer': 0, failed: 0, 'never-dialled': 0, unknown: 0 },
};

/** Running for 30 minutes, half of 100 contacts done. */
function row(changes: Partial<HomeRow> = {}): HomeRow {
  return {
    ...{ key: 'one', id: 'one', launchKey: null, launchState: null, name: 'March' },
    ...{ status: 'in-progress', rawStatus: 'in-progress', endedReason: null, audience: 100 },
    tally: { audience: 100, scheduled: 45, queued: 0, inProgress: 5, ended: 50, voicemail: 10 },
    outcomes: null,
    window: { earliestAt: minutesAgo(30), latestAt: null },
    ...{ zone: null, createdAt: minutesAgo(60), launchedBy: null, caller: null },
    ...{ isUndone: false, endedAt: null },
    ...{ etaAt: null, needsAttention: null },
    ...changes,
  };
}

const CALM: HomeContext = {
  ...{ nowMs: NOW, retryWindowMs: 3_600_000, movedMs: NOW - 1_000 },
  ...{ slotLimit: 10, slotsInUse: 5, busiest: null },
};

const starved = row({
  tally: { audience: 100, scheduled: 50, queued: 0, inProgress: 0, ended: 50, voicemail: 10 },
});

test('a campaign that does well needs nobody', () => {
  expect(needsAttention(row(), CALM)).toBeNull();
  expect(needsAttention(row({ status: 'ended' }), CALM)).toBeNull();
  expect(needsAttention(row({ status: 'scheduled' }), CALM)).toBeNull();
});

test('three minutes without a call while people wait is said, with who holds the slots', () => {
  const quiet = { ...CALM, movedMs: NOW - 4 * 60_000 };
  expect(needsAttention(starved, quiet)).toBe('No call for 4 min, 50 waiting');
  const busiest = { key: 'two', name: 'April', inProgress: 10 };
  expect(needsAttention(starved, { ...quiet, slotsInUse: 10, busiest })).toBe(
    'No call for 4 min, 50 waiting: “April” holds 10 of 10 slots',
  );
  expect(needsAttention(starved, { ...quiet, movedMs: NOW - 2 * 60_000 })).toBeNull();
});

test('a campaign nobody watched is not called starved', () => {
  expect(needsAttention(starved, { ...CALM, movedMs: null })).toBeNull();
});

test('counters Vapi did not send raise no alarm', () => {
  const { tally } = row();
  const silent = row({ tally: { ...tally, inProgress: null, ended: null, scheduled: null } });
  expect(needsAttention(silent, { ...CALM, movedMs: NOW - 3_600_000 })).toBeNull();
  expect(estimateEta(silent, CALM)).toBeNull();
});

test('contacts that the window leaves out are counted', () => {
  const closing = row({ window: { earliestAt: minutesAgo(30), latestAt: minutesAgo(-6) } });
  expect(needsAttention(closing, CALM)).toBe(
    'At this pace 35 contacts not called when the window closes',
  );
  const closed = row({ window: { earliestAt: minutesAgo(30), latestAt: minutesAgo(1) } });
  expect(needsAttention(closed, CALM)).toBe('Window closed with 45 contacts not called');
});

test('many failing calls are said, few are not', () => {
  const failing = (failed: number) =>
    row({ outcomes: { ...NONE, failed, reached: 50 - failed, 'in-progress': 5, scheduled: 45 } });
  expect(needsAttention(failing(20), CALM)).toBe('20 of 50 calls failed (40 %)');
  expect(needsAttention(failing(15), CALM)).toBeNull();
});

test('a campaign that ended with most calls failed is told for a day', () => {
  const over = (failed: number, hoursAgo: number) =>
    row({
      status: 'ended',
      endedAt: minutesAgo(hoursAgo * 60),
      tally: { audience: 50, scheduled: 0, queued: 0, inProgress: 0, ended: 50, voicemail: 0 },
      outcomes: { ...NONE, failed, reached: 50 - failed },
    });
  expect(needsAttention(over(25, 1), CALM)).toBe('Over: 25 of 50 calls failed (50 %)');
  expect(needsAttention(over(24, 1), CALM)).toBeNull();
  expect(needsAttention(over(50, 25), CALM)).toBeNull();
  const few = row({ ...over(50, 1), outcomes: { ...NONE, failed: 19 } });
  expect(needsAttention(few, CALM)).toBeNull();
});

test('what Vapi left unsaid about a launch, and words nobody knows, need a person', () => {
  expect(needsAttention(row({ id: null, launchState: 'unknown' }), CALM)).toMatch(/did not say/);
  expect(needsAttention(row({ id: null, launchState: 'failed' }), CALM)).toBeNull();
  expect(needsAttention(row({ status: 'unknown', rawStatus: 'paused' }), CALM)).toBe(
    'Vapi gives it the status “paused”',
  );
});

test('the end is estimated from the pace since the start', () => {
  expect(estimateEta(row(), CALM)).toBe('2026-11-22T10:57:00.000Z');
  expect(estimateEta(row({ status: 'scheduled' }), CALM)).toBeNull();
});

test('what needs a person comes first, then what runs, what waits by start, and the rest', () => {
  const at = (minutes: number) => ({ earliestAt: minutesAgo(minutes), latestAt: null });
  const rows = [
    row({ key: 'old', status: 'ended', createdAt: minutesAgo(900) }),
    row({ key: 'late', status: 'scheduled', window: at(-60) }),
    row({ key: 'failed', id: null, launchState: 'failed', status: 'unknown' }),
    row({ key: 'soon', status: 'scheduled', window: at(-10) }),
    row({ key: 'runs' }),
    row({ key: 'sending', id: null, launchState: 'sending', status: 'unknown' }),
    row({ key: 'alarm', needsAttention: 'No call for 4 min' }),
  ];
  expect(orderHome(rows).map(({ key }) => key)).toEqual([
    ...['alarm', 'sending', 'runs', 'soon', 'late', 'failed', 'old'],
  ]);
});

test('the order does not depend on how rows came, and loses none', () => {
  const Row = fc.record({
    key: fc.string({ minLength: 1 }),
    status: fc.constantFrom('in-progress', 'scheduled', 'ended', 'unknown'),
    createdAt: fc.integer({ min: 0, max: 5 }).map(minutesAgo),
    needsAttention: fc.constantFrom(null, 'No call for 4 min'),
  });
  const Rows = fc.uniqueArray(Row, { selector: ({ key }) => key });
  fc.assert(
    fc.property(Rows, (entries) => {
      const rows = entries.map((entry) => row(entry as Partial<HomeRow>));
      const ordered = orderHome(rows);
      expect(ordered).toHaveLength(rows.length);
      expect(orderHome(rows.toReversed())).toEqual(ordered);
    }),
  );
});
