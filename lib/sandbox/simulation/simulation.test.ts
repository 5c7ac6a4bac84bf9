import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { people } from '../testing/bodies';
import { findPeaks } from '../views/concurrency';
import { advanceWorld } from './advance';
import { createCampaign, stopCampaign } from './campaigns';
import { countCalls } from './counters';
import type { CampaignState, World } from './state';
import { createWorld } from './world';

const hour = 3_600_000;
const minute = 60_000;

function worldOf(slots: number, speed = 1): World {
  return createWorld({ seed: 'test', at: 0, speed, slots });
}

function launch(
  world: World,
  size: number,
  more: { at?: number; latestAt?: number } = {},
): CampaignState {
  const { at = 0, latestAt } = more;
  const schedulePlan = {
    earliestAt: new Date(at).toISOString(),
    ...(latestAt !== undefined && { latestAt: new Date(latestAt).toISOString() }),
  };
  const id = `campaign-${world.campaigns.size}`;
  const definition = { name: id, customers: people(size), schedulePlan };
  return createCampaign(world, { id, at: world.now, definition });
}

function endings(campaign: CampaignState) {
  return campaign.calls.map(({ position, startedAt, endsAt, draw }) => ({
    position,
    startedAt,
    endsAt,
    draw,
  }));
}

describe('call slots', () => {
  test('all campaigns together never hold more than the organisation has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
        (slots, sizes) => {
          const world = worldOf(slots);
          const campaigns = sizes.map((size) => launch(world, size));
          advanceWorld(world, 3 * hour);
          const calls = campaigns.flatMap(({ calls }) => calls);
          const [peak] = findPeaks(calls, { start: 0, end: 3 * hour, stepMs: 4 * hour });
          expect(peak?.concurrency).toBeLessThanOrEqual(slots);
          expect(world.busy).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('are shared: two campaigns that start together both get calls through', () => {
    const world = worldOf(4);
    const [first, second] = [launch(world, 60), launch(world, 60)];
    advanceWorld(world, 10 * minute);
    expect(first.calls.length).toBeGreaterThan(10);
    expect(second.calls.length).toBeGreaterThan(10);
  });
});

describe('order and time', () => {
  test('contacts ring in upload order', () => {
    const world = worldOf(7);
    const campaign = launch(world, 90);
    advanceWorld(world, hour / 2);
    const started = campaign.calls.filter(({ startedAt }) => startedAt !== null);
    expect(started.map(({ position }) => position)).toEqual(started.map((_, i) => i));
    const times = started.map(({ startedAt }) => startedAt ?? 0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('a campaign waits for earliestAt', () => {
    const world = worldOf(10);
    const campaign = launch(world, 5, { at: hour });
    advanceWorld(world, hour - 1);
    expect(campaign.status).toBe('scheduled');
    expect(world.calls.size).toBe(0);
    advanceWorld(world, hour);
    expect(campaign.status).toBe('in-progress');
  });

  test('the result does not depend on how often the clock is read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 60 }), (steps) => {
        const [often, once] = [worldOf(5), worldOf(5)];
        const [left, right] = [launch(often, 40), launch(once, 40)];
        for (const step of steps) advanceWorld(often, often.now + step);
        advanceWorld(often, 2 * hour);
        advanceWorld(once, 2 * hour);
        expect(endings(left)).toEqual(endings(right));
      }),
      { numRuns: 30 },
    );
  });

  test('another seed gives other outcomes', () => {
    const [one, other] = [worldOf(10), createWorld({ seed: 'other', at: 0, speed: 1, slots: 10 })];
    const [left, right] = [launch(one, 30), launch(other, 30)];
    advanceWorld(one, hour);
    advanceWorld(other, hour);
    expect(endings(left)).not.toEqual(endings(right));
  });

  test('speed shortens the same draws', () => {
    const [slow, fast] = [worldOf(100), worldOf(100, 10)];
    const [left, right] = [launch(slow, 50), launch(fast, 50)];
    advanceWorld(slow, hour);
    advanceWorld(fast, hour / 10);
    expect(right.calls.map(({ draw }) => draw)).toEqual(left.calls.map(({ draw }) => draw));
    expect(right.status).toBe('ended');
  });
});

describe('the retry hour', () => {
  test('whoever found no slot within it is never dialled and stays scheduled', () => {
    const world = worldOf(2);
    const campaign = launch(world, 400);
    advanceWorld(world, 3 * hour);
    const counters = countCalls(campaign, 'snapshot');
    expect(campaign.status).toBe('ended');
    expect(campaign.endedReason).toBe('campaign.ended.success');
    expect(counters.callsCounterScheduled).toBeGreaterThan(200);
    expect(counters.callsCounterScheduled + counters.callsCounterEnded).toBe(400);
    expect(campaign.calls).toHaveLength(counters.callsCounterEnded);
    const last = Math.max(...campaign.calls.map(({ startedAt }) => startedAt ?? 0));
    expect(last).toBeLessThanOrEqual(campaign.opensAt + hour);
  });

  test('latestAt ends it sooner, and calls in progress finish', () => {
    const world = worldOf(5);
    const campaign = launch(world, 200, { latestAt: 10 * minute });
    advanceWorld(world, 10 * minute);
    expect(campaign.queue).toHaveLength(0);
    expect(campaign.active).toBeGreaterThan(0);
    expect(campaign.status).toBe('in-progress');
    advanceWorld(world, hour);
    expect(campaign.status).toBe('ended');
    expect(Math.max(...campaign.calls.map(({ startedAt }) => startedAt ?? 0))).toBeLessThan(
      10 * minute,
    );
  });

  test('is divided by the speed', () => {
    const world = worldOf(1, 20);
    const campaign = launch(world, 5000);
    advanceWorld(world, campaign.opensAt + 179_999);
    expect(campaign.isOpen).toBe(true);
    advanceWorld(world, campaign.opensAt + 180_000);
    expect(campaign.isOpen).toBe(false);
  });
});

describe('stopping', () => {
  test('in progress: the waiting are deleted, the talking finish and count', () => {
    const world = worldOf(5);
    const campaign = launch(world, 100);
    advanceWorld(world, 5 * minute);
    const talking = campaign.active;
    const ended = campaign.ended;
    stopCampaign(world, campaign, { at: world.now, status: 'ended' });
    expect(countCalls(campaign, 'snapshot')).toMatchObject({
      callsCounterScheduled: 0,
      callsCounterQueued: 0,
      callsCounterInProgress: talking,
    });
    advanceWorld(world, hour);
    expect(campaign.ended).toBe(ended + talking);
    expect(campaign.endedReason).toBe('campaign.in-progress.ended-by-user');
    expect(world.busy).toBe(0);
  });

  test('while scheduled: nobody is ever called', () => {
    const world = worldOf(5);
    const campaign = launch(world, 100, { at: hour });
    stopCampaign(world, campaign, { at: minute, status: 'cancelled' });
    advanceWorld(world, 3 * hour);
    expect(campaign.status).toBe('cancelled');
    expect(campaign.endedReason).toBe('campaign.scheduled.ended-by-user');
    expect(world.calls.size).toBe(0);
  });
});

describe('counters', () => {
  test('as a snapshot they add up to the audience at every moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 0, max: 90 }),
        (size, minutes) => {
          const world = worldOf(6);
          const campaign = launch(world, size);
          advanceWorld(world, minutes * minute);
          const { callsCounterEndedVoicemail: voicemail, ...states } = countCalls(
            campaign,
            'snapshot',
          );
          expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(size);
          expect(voicemail).toBeLessThanOrEqual(states.callsCounterEnded);
        },
      ),
    );
  });

  test('read as totals they never fall', () => {
    const world = worldOf(6);
    const campaign = launch(world, 120);
    let before = countCalls(campaign, 'cumulative');
    for (let minutes = 0; minutes < 40; minutes++) {
      advanceWorld(world, minutes * minute);
      const now = countCalls(campaign, 'cumulative');
      expect(now.callsCounterScheduled).toBe(120);
      expect(now.callsCounterQueued).toBeGreaterThanOrEqual(before.callsCounterQueued);
      expect(now.callsCounterInProgress).toBeGreaterThanOrEqual(before.callsCounterInProgress);
      expect(now.callsCounterQueued).toBeGreaterThanOrEqual(now.callsCounterInProgress);
      before = now;
    }
  });

  test('all five live while a campaign runs', () => {
    const world = worldOf(6);
    const campaign = launch(world, 120);
    advanceWorld(world, 5 * minute);
    for (const count of Object.values(countCalls(campaign, 'snapshot')))
      expect(count).toBeGreaterThan(0);
  });
});

test('an everyday audience is reached in about 55 of 100 calls', () => {
  const world = worldOf(1000);
  const campaign = launch(world, 4000);
  advanceWorld(world, hour);
  const share = (outcome: string) =>
    campaign.calls.filter(({ draw }) => draw?.outcome === outcome).length / campaign.calls.length;
  expect(share('reached')).toBeCloseTo(0.55, 1);
  expect(share('voicemail')).toBeCloseTo(0.22, 1);
  expect(share('no-answer')).toBeCloseTo(0.15, 1);
});
