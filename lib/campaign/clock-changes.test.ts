import { expect, test } from 'vitest';
import { findClockChanges, findMidnights } from './clock-changes';

const at = Date.parse;

test('the night clocks go back is found with its hour', () => {
  const changes = findClockChanges(
    'America/New_York',
    at('2026-10-31T12:00Z'),
    at('2026-11-02T12:00Z'),
  );
  expect(changes).toEqual([{ at: at('2026-11-01T06:00Z'), minutes: -60 }]);
});

test('no change in a zone without summer time, nor outside the span', () => {
  expect(findClockChanges('UTC', at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z'))).toEqual([]);
  expect(
    findClockChanges('Europe/Berlin', at('2026-11-01T00:00Z'), at('2026-11-02T00:00Z')),
  ).toEqual([]);
});

test('midnights are those of the zone, also on a day of 25 hours', () => {
  const span = { from: at('2026-10-31T12:00Z'), to: at('2026-11-02T12:00Z'), most: 9 };
  expect(findMidnights('America/New_York', span)).toEqual([
    at('2026-11-01T04:00Z'),
    at('2026-11-02T05:00Z'),
  ]);
  const year = { from: at('2026-01-01T00:00Z'), to: at('2026-12-31T00:00Z'), most: 7 };
  expect(findMidnights('UTC', year).length).toBeLessThanOrEqual(7);
});
