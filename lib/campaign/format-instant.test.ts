import { expect, test } from 'vitest';
import { formatClock, formatInstant } from './format-instant';

const now = Date.parse('2026-11-22T18:00:00Z');

test.each([
  ['2026-11-22T18:03:00Z', 'America/Los_Angeles', 'today at 10:03 PST'],
  ['2026-11-23T07:59:00Z', 'America/Los_Angeles', 'today at 23:59 PST'],
  ['2026-11-23T08:00:00Z', 'America/Los_Angeles', 'tomorrow at 00:00 PST'],
  ['2026-11-22T07:00:00Z', 'America/Los_Angeles', 'yesterday at 23:00 PST'],
  ['2026-11-24T08:00:00Z', 'Europe/Berlin', '24 Nov at 09:00 CET'],
  ['2027-07-01T08:00:00Z', 'Europe/London', '1 Jul 2027 at 09:00 BST'],
  ['2026-11-22T18:00:00Z', 'Asia/Kolkata', 'today at 23:30 GMT+5:30'],
  ['2026-11-22T18:00:00Z', 'UTC', 'today at 18:00 UTC'],
])('%s in %s', (iso, zone, words) => {
  expect(formatInstant(Date.parse(iso), { zone, now })).toBe(words);
});

test('a clock time is on 24 hours', () => {
  expect(formatClock(Date.parse('2026-11-22T23:05:59Z'), 'UTC')).toBe('23:05');
});
