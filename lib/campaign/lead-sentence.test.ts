import { expect, test } from 'vitest';
import { forecastCampaign } from './forecast';
import { formatClock } from './format-instant';
import { leadSentence } from './lead-sentence';
import type { LiveCampaign, SeriesPoint } from './live';
import { countOutcomes } from './outcome';
import { joinPhrases } from './phrases';

const START = Date.parse('2026-11-22T10:02:00Z');
const NOW = Date.parse('2026-11-22T10:41:00Z');
const MINUTE = 60_000;

const tally = {
  audience: 300,
  scheduled: 44,
  queued: 32,
  inProgress: 10,
  ended: 214,
  voicemail: 58,
};

/** `done` contacts at the end, `perMinute` fewer each minute before. */
function points({ done, perMinute }: { done: number; perMinute: number }): SeriesPoint[] {
  return Array.from({ length: 11 }, (_, index) => ({
    at: NOW - (10 - index) * MINUTE,
    reached: done - (10 - index) * perMinute,
    voicemail: 0,
    noAnswer: 0,
    failed: 0,
    inProgress: 10,
    queued: 0,
  }));
}

function liveCampaign(parts: Partial<LiveCampaign> = {}): LiveCampaign {
  return {
    id: 'c-1',
    name: 'March renewals',
    launchKey: null,
    launchedBy: null,
    status: 'in-progress',
    rawStatus: 'in-progress',
    endedReason: null,
    targetKind: 'assistant',
    targetName: 'Riley',
    createdAt: new Date(START - 3 * MINUTE).toISOString(),
    earliestAt: new Date(START).toISOString(),
    latestAt: null,
    zone: 'UTC',
    graceUntil: null,
    tally,
    outcomes: {
      ...countOutcomes([], { audience: 76, status: 'in-progress' }),
      reached: 131,
      voicemail: 58,
      'no-answer': 19,
      failed: 6,
      'in-progress': 10,
    },
    cost: null,
    meanTalkSeconds: null,
    slots: { limit: 10, isSeen: true },
    retryWindowSeconds: 3600,
    callers: [],
    series: {
      source: 'calls',
      stepMs: MINUTE,
      isWhole: true,
      points: points({ done: 214, perMinute: 8 }),
    },
    warnings: [],
    version: 1,
    ...parts,
  };
}

function say(parts: Partial<LiveCampaign>, now = NOW): string {
  const live = liveCampaign(parts);
  const formatTime = (ms: number) => formatClock(ms, 'UTC');
  return joinPhrases(leadSentence(live, forecastCampaign(live, now), { formatTime }));
}

const withPace = (perMinute: number) => ({
  ...liveCampaign().series,
  points: points({ done: 214, perMinute }),
});

test('running well: how far, how it goes, when it ends, nobody left out', () => {
  expect(say({})).toBe(
    '214 of 300 contacts are done, 61 % of those were reached. At this pace the last is dialled at about 10:50: nobody is left out.',
  );
});

test('too slow: how many are left out, and by when', () => {
  expect(say({ series: withPace(2) })).toBe(
    '214 of 300 contacts are done, 61 % of those were reached. At this pace about 34 people are not dialled by 11:02, when Vapi gives up.',
  );
});

test('a window that closes earlier is the deadline', () => {
  const latestAt = new Date(NOW + 5 * MINUTE).toISOString();
  expect(say({ latestAt })).toContain('about 36 people are not dialled by 10:46');
});

test('without call records the share of reached is not claimed', () => {
  expect(say({ outcomes: null })).toContain('214 of 300 contacts are done. At this pace');
});

test('starved of slots', () => {
  const idle = withPace(0).points.map((point) => ({ ...point, inProgress: 0 }));
  expect(
    say({
      tally: { ...tally, scheduled: 54, inProgress: 0 },
      series: { ...withPace(0), points: idle },
    }),
  ).toContain('No call is running: 86 wait for a free slot, and Vapi tries until 11:02.');
});

test.each<[string, Partial<LiveCampaign>, string]>([
  [
    'scheduled, with Undo',
    {
      status: 'scheduled',
      earliestAt: new Date(NOW + 3 * MINUTE).toISOString(),
      graceUntil: new Date(NOW + 3 * MINUTE).toISOString(),
    },
    '300 contacts wait; calls start at 10:44. Undo cancels it before the first ring, until 10:44.',
  ],
  [
    'just begun',
    {
      tally: { audience: 300, scheduled: 290, queued: 0, inProgress: 10, ended: 0, voicemail: 0 },
      outcomes: null,
      series: { ...liveCampaign().series, points: [] },
    },
    'None of 300 contacts is done yet; 10 calls are in progress. Vapi dials until 11:02.',
  ],
  [
    'no counters',
    {
      tally: {
        audience: 300,
        scheduled: null,
        queued: null,
        inProgress: null,
        ended: null,
        voicemail: null,
      },
      outcomes: null,
    },
    'Vapi sends no counters for this campaign: how many are done is not known.',
  ],
  [
    'the last calls',
    {
      tally: { audience: 300, scheduled: 0, queued: 0, inProgress: 4, ended: 296, voicemail: 58 },
      outcomes: null,
    },
    '296 of 300 contacts are done. The last 4 calls are in progress: nobody is left out.',
  ],
  [
    'ended, some never dialled',
    {
      status: 'ended',
      endedReason: 'campaign.ended.success',
      tally: { audience: 300, scheduled: 36, queued: 0, inProgress: 0, ended: 264, voicemail: 58 },
      outcomes: null,
    },
    '264 of 300 contacts are done. 36 people were never dialled.',
  ],
  [
    'ended whole',
    {
      status: 'ended',
      tally: { audience: 1, scheduled: 0, queued: 0, inProgress: 0, ended: 1, voicemail: 0 },
      outcomes: null,
    },
    '1 of 1 contact is done. Nobody is left out.',
  ],
  [
    'stopped, calls on the line',
    { status: 'ended', endedReason: 'campaign.in-progress.ended-by-user' },
    'Stopped. 214 of 300 contacts are done, 61 % of those were reached. 10 live calls may still finish. 76 people are not called.',
  ],
  [
    'undone',
    {
      status: 'ended',
      isUndone: true,
      tally: { audience: 40, scheduled: 40, queued: 0, inProgress: 0, ended: 0, voicemail: 0 },
    },
    'Undone before the first call: 40 people are not called.',
  ],
  [
    'a status nobody knows',
    { status: 'unknown', rawStatus: 'paused' },
    'Vapi reports the status “paused”, which is not known here. 214 of 300 contacts are done, 61 % of those were reached. Vapi dials until 11:02.',
  ],
])('%s', (_, parts, sentence) => {
  expect(say(parts)).toBe(sentence);
});

test('past the deadline nobody else is dialled, whatever the status says', () => {
  expect(say({}, START + 61 * MINUTE)).toContain(
    'Vapi stopped dialling at 11:02: 76 are not called.',
  );
});

test('the numbers behind it', () => {
  expect(forecastCampaign(liveCampaign(), NOW)).toMatchObject({
    done: 214,
    inProgress: 10,
    waiting: 76,
    doneShare: 214 / 300,
    reachShare: 131 / 214,
    voicemailShare: 58 / 214,
    perMinute: 8,
    deadlineMs: START + 60 * MINUTE,
    leftOut: 0,
    isStarved: false,
  });
});
