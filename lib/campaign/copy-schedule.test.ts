import { expect, test } from 'vitest';
import { copySchedule, scheduleFromWindow } from './copy-schedule';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const zone = 'America/New_York';
const window = (earliest: string) =>
  ({ kind: 'window', zone, earliest, latest: '2026-11-30T18:00' }) as const;

test('a window still to come stays', () => {
  expect(copySchedule(window('2026-11-22T07:01'), NOW)).toEqual(window('2026-11-22T07:01'));
});

test('a window that began is emptied and stays a window', () => {
  const emptied = { kind: 'window', zone, earliest: '', latest: '' };
  expect(copySchedule(window('2026-11-22T07:00'), NOW)).toEqual(emptied);
});

test('"now" stays "now"', () => {
  const now = { kind: 'now', zone, earliest: '', latest: '' } as const;
  expect(copySchedule(now, NOW)).toEqual(now);
});

const createdAt = '2026-11-20T09:00:00.000Z';
const read = (earliestAt: string, latestAt: string | null = null) =>
  scheduleFromWindow({ earliestAt, latestAt }, { createdAt, now: NOW });

test('a window read from Vapi is told in UTC while it is to come', () => {
  expect(read('2026-11-23T09:30:00.000Z', '2026-11-23T17:00:00.000Z')).toEqual({
    kind: 'window',
    zone: 'UTC',
    earliest: '2026-11-23T09:30',
    latest: '2026-11-23T17:00',
  });
});

test('one that is over is emptied; one that started with its creation was "now"', () => {
  expect(read('2026-11-21T09:00:00.000Z')).toMatchObject({ kind: 'window', earliest: '' });
  expect(read('2026-11-20T09:01:00.000Z')).toMatchObject({ kind: 'now' });
  expect(scheduleFromWindow(null, { createdAt, now: NOW })).toMatchObject({ kind: 'now' });
});
