import { expect, test } from 'vitest';
import { outcomeDetail, tellCost, tellTalk, tellWhy } from './call-words';
import { EVERY_CALL, expectRows, nextSort } from './calls-filter';
import { buildCall, buildLive, NOW } from './fixtures';
import { tellCountdown, tellSpan } from './span-words';
import { findStaleness } from './staleness';
import { tellStop } from './stop-dialog';
import { tellWindow } from './window-words';

test('spans and countdowns', () => {
  expect([0, 59_000, 60_000, 3_900_000, 7 * 86_400_000].map(tellSpan)).toEqual([
    ...['0 s', '59 s', '1 min', '1 h 5 min', '7 days'],
  ]);
  expect([161_000, 5_400, -1, 3_661_000].map(tellCountdown)).toEqual([
    ...['2:41', '0:06', '0:00', '1:01:01'],
  ]);
});

test('the window by where it stands', () => {
  const live = { status: 'in-progress', earliestAt: new Date(NOW).toISOString() } as const;
  const at = (nowMs: number) => tellWindow(live, { deadlineMs: NOW + 3_600_000, nowMs });
  expect(at(NOW - 300_000)).toBe('starts in 5 min');
  expect(at(NOW + 2_340_000)).toBe('closes in 21 min');
  expect(at(NOW + 3_600_000)).toBe('closed');
  expect(tellWindow({ ...live, status: 'ended' }, { deadlineMs: NOW, nowMs: NOW })).toBeNull();
});

test('talk, cost and numbers', () => {
  expect([null, 0, 102, 3_725].map(tellTalk)).toEqual(['', '0:00', '1:42', '1:02:05']);
  expect([null, 0, 0.001, 0.14].map(tellCost)).toEqual(['', '$0.00', '< $0.01', '$0.14']);
});

test('only what needs a look says why in the row; the rest tells it on hover', () => {
  const why = { reason: 'Carrier refused', rawReason: 'twilio-failed' };
  expect(outcomeDetail(buildCall(1, { outcome: 'failed', ...why }))).toBe('carrier refused');
  expect(outcomeDetail(buildCall(1, { outcome: 'reached', ...why }))).toBeNull();
  expect(outcomeDetail(buildCall(1, { outcome: 'unknown', reason: null, rawReason: 'x-y' }))).toBe(
    'x-y',
  );
  expect(tellWhy(buildCall(1, why))).toBe('Carrier refused (twilio-failed)');
});

test('what a stop means to people', () => {
  expect(tellStop({ inProgress: 1, waiting: 1 })).toBe(
    '1 live call is allowed to finish; 1 person is not called.',
  );
  expect(tellStop({ inProgress: 0, waiting: 300 })).toBe(
    'No call is live; 300 people are not called.',
  );
  expect(tellStop({ inProgress: null, waiting: null })).toBe(
    'Live calls are allowed to finish; whoever was not dialled yet is not called.',
  );
});

test('old data: Vapi’s fault comes before the way to our server', () => {
  const freshness = { observedAt: 'a', staleSince: null, staleReason: null };
  expect(findStaleness({ freshness, failure: null })).toBeNull();
  expect(findStaleness({ freshness, failure: 'No answer.' })).toEqual({
    since: 'a',
    reason: 'No answer',
  });
  const old = { ...freshness, staleSince: 'b', staleReason: 'Vapi does not answer' };
  expect(findStaleness({ freshness: old, failure: 'x' })).toEqual({
    since: 'b',
    reason: 'Vapi does not answer',
  });
});

test('rows expected of a filter, and the way a column sorts', () => {
  const counted = { outcomes: buildLive().outcomes, audience: 300 };
  expect(expectRows(EVERY_CALL, counted)).toBe(300);
  expect(expectRows({ ...EVERY_CALL, outcome: 'needs-a-look' }, counted)).toBe(6);
  expect(
    expectRows({ ...EVERY_CALL, outcome: 'reached' }, { ...counted, outcomes: null }),
  ).toBeNull();
  const once = nextSort(EVERY_CALL, 'cost');
  expect(once).toMatchObject({ sort: 'cost', descending: true });
  expect(nextSort(once, 'cost')).toMatchObject({ sort: 'cost', descending: false });
  expect(nextSort(nextSort(once, 'cost'), 'cost')).toMatchObject({ sort: 'position' });
  expect(nextSort(EVERY_CALL, 'name')).toMatchObject({ sort: 'name', descending: false });
});
