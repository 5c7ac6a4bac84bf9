import { expect, test } from 'vitest';
import type { CallTurn } from '@/lib/campaign/call-detail';
import { timelineSteps } from './timeline-steps';
import { findTurns, splitMatches, turnAt } from './transcript-find';

const turn = (kind: CallTurn['kind'], at: number | null): CallTurn => ({
  ...{ kind, at, text: `${kind} ${at}` },
  ...{ speaker: null, until: null },
});
const TURNS = [turn('system', 0), turn('assistant', 0.5), turn('contact', 3), turn('other', 4)];

test('the turn that is heard is the last spoken one that began', () => {
  expect([0, 0.5, 2.9, 3, 99].map((at) => turnAt(TURNS, at))).toEqual([null, 1, 1, 2, 2]);
  expect(turnAt([turn('assistant', null)], 5)).toBeNull();
});

test('a search finds in any case and keeps the text whole', () => {
  expect(findTurns(TURNS, 'CONTACT').map(({ index }) => index)).toEqual([2]);
  expect(findTurns(TURNS, ' ').length).toBe(4);
  expect(splitMatches('Ha ha ha', 'ha')).toEqual(['', 'Ha', ' ', 'ha', ' ', 'ha', '']);
  expect(splitMatches('İstanbul', 'st').join('')).toBe('İstanbul');
});

const TIMES = {
  createdAt: '2026-11-24T10:00:00Z',
  startedAt: '2026-11-24T10:00:04Z',
  answeredAt: '2026-11-24T10:00:10Z',
  endedAt: '2026-11-24T10:02:10Z',
  isOver: true,
};

test('each state says how long it lasted', () => {
  expect(timelineSteps(TIMES, 'reached').map(({ lasted }) => lasted)).toEqual([
    '4 s',
    '6 s',
    '2:00',
    null,
  ]);
});

test.each([
  [{ answeredAt: null }, 'no-answer', 'nobody picked up', '126 s'],
  [{ answeredAt: null }, 'reached', 'not sent by Vapi', null],
  [{ answeredAt: null, endedAt: null, isOver: false }, 'in-progress', 'not yet', null],
] as const)('%j of a call that came out %s', (change, outcome, missing, rang) => {
  const steps = timelineSteps({ ...TIMES, ...change }, outcome);
  expect(steps[2]?.missing).toBe(missing);
  expect(steps[1]?.lasted).toBe(rang === null ? null : '2:06');
});
