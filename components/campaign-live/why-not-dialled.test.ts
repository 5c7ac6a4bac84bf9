import { expect, test } from 'vitest';
import type { LiveCampaign } from '@/lib/campaign/live';
import { tellWhyNotDialled } from '@/lib/campaign/why-not-dialled';
import { buildLive } from './fixtures';

const formatTime = (ms: number) => new Date(ms).toISOString().slice(11, 16);
const START = '2026-03-02T10:00:00.000Z';

function tell(
  live: Partial<LiveCampaign>,
  forecast = { leftOut: 76, deadlineMs: null as number | null },
) {
  const base = { earliestAt: START, latestAt: null, retryWindowSeconds: 3600, endedReason: null };
  return tellWhyNotDialled({ live: buildLive({ ...base, ...live }), forecast, formatTime });
}

test('nobody left out needs no reason', () => {
  expect(tell({ status: 'ended' }, { leftOut: 0, deadlineMs: null })).toBeNull();
});

test('the hour was over: says when, and how many calls fit at once', () => {
  const told = tell({ status: 'ended', slots: { limit: 3, isSeen: true } });
  expect(told?.why).toContain('The hour in which Vapi looks for a free slot was over at 11:00');
  expect(told?.why).toContain('at most 3 calls can run at once');
  expect(told?.remedy).toContain('Duplicate the campaign to call the 76 contacts');
});

test('a window that closes before the hour is the reason', () => {
  const told = tell({ status: 'ended', latestAt: '2026-03-02T10:30:00.000Z' });
  expect(told?.why).toContain('The calling window was over at 10:30');
});

test('a stopped campaign says that a person did it', () => {
  expect(tell({ status: 'cancelled' })?.why).toBe(
    'A person stopped the campaign before their turn came.',
  );
});

test('a running one looks ahead', () => {
  const deadlineMs = Date.parse('2026-03-02T11:00:00.000Z');
  const told = tell({ status: 'in-progress' }, { leftOut: 12, deadlineMs });
  expect(told?.why).toContain('is over at 11:00, and at this pace about 12 contacts');
});
