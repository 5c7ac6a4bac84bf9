import { expect, test } from 'vitest';
import { forecastCampaign } from '@/lib/campaign/forecast';
import { chartSpan, countTicks, countTop, timeTicks } from './chart-span';
import { buildLive, NOW, STARTED_AT } from './fixtures';
import { projectDialling } from './projection';

const HOUR = 3_600_000;

function draw(change: Parameters<typeof buildLive>[0] = {}, nowMs = NOW) {
  const live = buildLive(change);
  const forecast = forecastCampaign(live, nowMs);
  const span = chartSpan({ live, forecast, nowMs });
  if (span === null) throw new Error('no span');
  return { span, forecast, projection: projectDialling({ forecast, span }) };
}

test('a running campaign is shown to the end of its window', () => {
  expect(draw().span).toEqual({
    from: STARTED_AT,
    to: STARTED_AT + HOUR,
    now: NOW,
    deadline: STARTED_AT + HOUR,
  });
});

test('a window of days does not squeeze the first minutes', () => {
  const week = {
    latestAt: new Date(STARTED_AT + 168 * HOUR).toISOString(),
    retryWindowSeconds: 1e6,
  };
  const { span } = draw(week);
  expect(span.deadline).toBeNull();
  expect(span.to - span.from).toBeLessThan(3 * HOUR);
});

test('what is over ends with its last point and looks nowhere', () => {
  const { span, projection } = draw({ status: 'ended' });
  expect(span).toMatchObject({ to: STARTED_AT + 39 * 60_000, now: null, deadline: null });
  expect(projection).toBeNull();
});

test('no points, no chart', () => {
  const live = buildLive({ series: { source: 'calls', stepMs: 1, isWhole: true, points: [] } });
  const forecast = forecastCampaign(live, NOW);
  expect(chartSpan({ live, forecast, nowMs: NOW })).toBeNull();
});

test('the projection runs from who is dialled now to everyone, at the ETA', () => {
  const { projection, forecast } = draw();
  expect(projection?.from).toEqual({ at: NOW, count: 224 });
  expect(projection?.to).toEqual({ at: forecast.etaMs, count: 300 });
  expect(projection?.isLate).toBe(false);
});

test('too slow a pace ends at the deadline, short of everyone', () => {
  const { projection, forecast } = draw({
    tally: {
      audience: 3000,
      scheduled: 2744,
      queued: 32,
      inProgress: 10,
      ended: 214,
      voicemail: 58,
    },
  });
  expect(projection?.isLate).toBe(true);
  expect(projection?.to).toEqual({ at: STARTED_AT + HOUR, count: 3000 - forecast.leftOut });
});

test('ticks are readable and never too many', () => {
  const ticks = timeTicks({ from: STARTED_AT, to: STARTED_AT + HOUR }, 6);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(ticks.every((tick) => tick % (15 * 60_000) === 0)).toBe(true);
  expect(countTicks(300)).toEqual([0, 100, 200, 300]);
  expect(countTicks(138)).toEqual([0, 50, 100, 138]);
  expect(countTop(214, 300)).toBe(300);
  expect(countTop(45, 10_000)).toBe(60);
  expect(countTop(0, 0)).toBe(1);
  expect(countTicks(1)).toEqual([0, 1]);
  expect(countTicks(10_000).at(-1)).toBe(10_000);
});
