import { expect, test } from 'vitest';
import { pollInterval } from './poll-interval';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const MINUTE = 60_000;
const base = {
  status: 'in-progress' as const,
  nowMs: NOW,
  earliestMs: NOW - MINUTE,
  inProgress: 10,
  upstreamBytes: 100_000,
};

test.each<[string, Partial<Parameters<typeof pollInterval>[0]>, number]>([
  ['running', {}, 5_000],
  ['an unknown status', { status: 'unknown' }, 5_000],
  ['a start far away', { status: 'scheduled', earliestMs: NOW + 60 * MINUTE }, 30_000],
  ['a start soon: not past it', { status: 'scheduled', earliestMs: NOW + 12_000 }, 12_000],
  ['a start at once', { status: 'scheduled', earliestMs: NOW + 1_000 }, 5_000],
  ['over', { status: 'ended', inProgress: 0 }, 0],
  ['over, counter not sent', { status: 'ended', inProgress: null }, 0],
  ['stopped, with calls on the line', { status: 'cancelled' }, 5_000],
  ['over since yesterday, counter stuck', { status: 'ended', earliestMs: NOW - 1440 * MINUTE }, 0],
  ['2 MB', { upstreamBytes: 2_000_001 }, 15_000],
  ['7.6 MB', { upstreamBytes: 7_600_000 }, 29_000],
  ['60 MB', { upstreamBytes: 60_000_000 }, 30_000],
  ['over and heavy', { status: 'ended', inProgress: 0, upstreamBytes: 60_000_000 }, 0],
])('%s', (_, watched, expected) => {
  expect(pollInterval({ ...base, ...watched })).toBe(expected);
});
