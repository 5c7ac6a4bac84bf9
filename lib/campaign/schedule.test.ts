import { expect, test } from 'vitest';
import type { CampaignDraft } from './draft';
import { makeDraft, NOW } from './plan.fixture';
import { resolveSchedule } from './schedule';

const clock = { now: NOW, graceSeconds: 180 };
const LA = 'America/Los_Angeles';

function resolve(schedule: Partial<CampaignDraft['schedule']>, now = NOW) {
  const draft = makeDraft({ schedule: { kind: 'window', zone: LA, ...schedule } });
  const { problems, ...times } = resolveSchedule(draft, { ...clock, now });
  return {
    ...times,
    problems: problems.map(({ severity, field, message }) => [severity, field, message]),
  };
}

test('now starts when the grace is over', () => {
  expect(resolve({ kind: 'now', zone: '' })).toEqual({
    earliest: NOW + 180_000,
    latest: null,
    startsNow: true,
    zone: 'UTC',
    problems: [],
  });
});

test('a window is read in its zone', () => {
  expect(resolve({ earliest: '2026-11-23T09:00', latest: '2026-11-23T17:00' })).toEqual({
    earliest: Date.parse('2026-11-23T09:00-08:00'),
    latest: Date.parse('2026-11-23T17:00-08:00'),
    startsNow: false,
    zone: LA,
    problems: [],
  });
});

test('a window without a start begins when the grace is over', () => {
  const { earliest, startsNow, problems } = resolve({ latest: '2026-11-22T12:00' });
  expect({ earliest, startsNow, problems }).toEqual({
    earliest: NOW + 180_000,
    startsNow: true,
    problems: [],
  });
});

test.each<[string, Partial<CampaignDraft['schedule']>, string, string]>([
  ['no zone', { zone: '' }, 'schedule.zone', 'Choose the time zone.'],
  [
    'a bad zone',
    { zone: 'Mars/Olympus' },
    'schedule.zone',
    '“Mars/Olympus” is not a known time zone.',
  ],
  ['half a time', { earliest: '2026-11-2' }, 'schedule.earliest', 'Give a date and a time.'],
  [
    'a start in the past',
    { earliest: '2026-11-21T09:00' },
    'schedule.earliest',
    'The start was yesterday at 09:00 PST: choose a later one, or start now.',
  ],
  [
    'an end in the past',
    { latest: '2026-11-22T09:00' },
    'schedule.latest',
    'The end was today at 09:00 PST: choose a later one.',
  ],
  [
    'an end before the start',
    { earliest: '2026-11-23T09:00', latest: '2026-11-23T08:00' },
    'schedule.latest',
    'The end is not after the start.',
  ],
  [
    'a window that closes within the grace',
    { latest: '2026-11-22T10:02' },
    'schedule.latest',
    'The window closes before a call could start at 10:03: nobody would be called.',
  ],
  [
    'a time that clocks skip',
    { zone: 'America/New_York', earliest: '2027-03-14T02:30' },
    'schedule.earliest',
    'Clocks in America/New_York go from 02:00 to 03:00 that day: 02:30 does not exist.',
  ],
])('%s stops the launch', (_, schedule, field, message) => {
  expect(resolve(schedule).problems).toEqual([['error', field, message]]);
});

test('a time that comes twice takes the earlier and says so', () => {
  const { earliest, problems } = resolve({ zone: 'Europe/Berlin', earliest: '2027-10-31T02:30' });
  expect(earliest).toBe(Date.parse('2027-10-31T02:30+02:00'));
  expect(problems).toEqual([
    [
      'warning',
      'schedule.earliest',
      'Clocks in Europe/Berlin show 02:30 twice that night: the earlier one is taken.',
    ],
  ]);
});

test('a start within the grace waits for its end; one typed this very minute means now', () => {
  const soon = resolve({ earliest: '2026-11-22T10:01' });
  expect(soon.earliest).toBe(NOW + 180_000);
  expect(soon.problems).toEqual([
    ['warning', 'schedule.earliest', 'Calls start at 10:03: a launch can be undone for 3 min.'],
  ]);
  const thisMinute = resolve({ earliest: '2026-11-22T10:00' }, NOW + 40_000);
  expect(thisMinute.problems.map(([severity]) => severity)).toEqual(['warning']);
});
