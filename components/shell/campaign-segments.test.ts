import { expect, test } from 'vitest';
import { campaignLegend, campaignSegments } from './campaign-segments';

const tally = { audience: 10, scheduled: 2, queued: 0, inProgress: 1, ended: 7, voicemail: 2 };
const nothing = { scheduled: 0, queued: 0, 'in-progress': 0, 'never-dialled': 0, unknown: 0 };
const outcomes = { ...nothing, reached: 4, voicemail: 2, 'no-answer': 1, failed: 0 };
const running = { tally, outcomes, status: 'in-progress' } as const;
const parts = (counted: Parameters<typeof campaignSegments>[0]) =>
  campaignSegments(counted).map(({ key, value }) => [key, value]);

test('each contact is in one part of its colour', () => {
  expect(parts(running)).toEqual([
    ['reached', 4],
    ['voicemail', 2],
    ['no-answer', 1],
    ['in-progress', 1],
    ['scheduled', 2],
  ]);
});

test('ended calls nobody has a record of are not shown as reached', () => {
  expect(parts({ ...running, outcomes: null })).toEqual([
    ['voicemail', 2],
    ['unknown', 5],
    ['in-progress', 1],
    ['scheduled', 2],
  ]);
});

test('records a moment older than the counters keep their colours; only the rest is unknown', () => {
  const older = { ...outcomes, reached: 3, voicemail: 1 };
  expect(parts({ ...running, outcomes: older })).toEqual([
    ['reached', 3],
    ['voicemail', 1],
    ['no-answer', 1],
    ['unknown', 2],
    ['in-progress', 1],
    ['scheduled', 2],
  ]);
});

test('the legend keeps its zeros, and no colour stands for two things', () => {
  const legend = campaignLegend(running);
  expect(legend.find(({ key }) => key === 'failed')).toMatchObject({ label: 'Failed', value: 0 });
  expect(legend.find(({ key }) => key === 'never')).toMatchObject({ value: 0 });
  for (const counted of [running, { ...running, outcomes: null }]) {
    const keys = campaignLegend(counted).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
