import { expect, test } from 'vitest';
import { OUTCOMES, type Outcome } from './live';
import { countEnded, countOutcomes, isEndedOutcome, needsALook } from './outcome';

const records = (
  ['reached', 'reached', 'unknown', 'in-progress', 'queued', 'scheduled'] as const
).map((outcome) => ({ outcome }));

test('every contact is in one bucket, those without a record wait', () => {
  const counts = countOutcomes(records, { audience: 10, status: 'in-progress' });
  expect(counts).toMatchObject({
    reached: 2,
    unknown: 1,
    'in-progress': 1,
    queued: 1,
    scheduled: 5,
  });
  expect(OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(10);
  expect(countEnded(counts)).toBe(3);
});

test('when it is over, those who wait were never dialled', () => {
  const counts = countOutcomes(records, { audience: 10, status: 'ended' });
  expect(counts).toMatchObject({ 'in-progress': 1, queued: 0, scheduled: 0, 'never-dialled': 6 });
});

test('an unknown end is an end, to be looked at', () => {
  const looked = OUTCOMES.filter(needsALook);
  expect(looked).toEqual(['failed', 'unknown'] satisfies Outcome[]);
  expect(looked.every(isEndedOutcome)).toBe(true);
});
