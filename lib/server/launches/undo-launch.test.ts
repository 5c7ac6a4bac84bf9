import { afterEach, expect, test } from 'vitest';
import {
  approveNew,
  auditOf,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceLaunch } from './advance-launch';
import { sendLaunch } from './send-launch';
import { undoLaunch } from './undo-launch';

const fixture = shareFixture(openLaunchFixture);
afterEach(() => {
  fixture.fake.campaigns.length = 0;
  fixture.fake.failingStops = 0;
});

test('undone in its grace: stopped, with intent and outcome in the audit', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  await undoLaunch(key, fixture);
  expect(fixture.fake.live()).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    isCancelRequested: true,
    parts: [{ isStopped: true }],
  });
  expect((await auditOf(fixture, key)).slice(2)).toEqual([
    'intent launch.undo',
    'outcome launch.stop',
    'outcome launch.undo',
  ]);
});

test('undone before it was sent: it never is', async () => {
  const key = await approveNew(fixture);
  const before = fixture.fake.seen('POST').length;
  await undoLaunch(key, fixture);
  await sendLaunch(key, fixture.deps);
  expect(fixture.fake.seen('POST')).toHaveLength(before);
  const { state, parts } = await viewOf(fixture, key);
  expect({ state, kind: parts[0]?.failure?.kind }).toEqual({ state: 'failed', kind: 'withdrawn' });
});

test('undone while the POST is under way: stopped when its answer comes', async () => {
  const key = await approveNew(fixture);
  const { deps } = fixture;
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    await undoLaunch(key, fixture);
    return deps.vapi.createCampaign(payload);
  };
  await sendLaunch(key, { ...deps, vapi: { ...deps.vapi, createCampaign } });
  await advanceLaunch(key, deps);
  expect(fixture.fake.live()).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: true }] });
});

test('undone while the audit can not be written: stopped all the same', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  await fixture.db.execute('alter table audit rename to audit_away');
  try {
    await undoLaunch(key, fixture);
  } finally {
    await fixture.db.execute('alter table audit_away rename to audit');
  }
  expect(fixture.fake.live()).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: true }] });
});

test('three undos are one', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  const before = fixture.fake.seen('PATCH').length;
  for (let time = 0; time < 3; time++) await undoLaunch(key, fixture);
  expect(fixture.fake.seen('PATCH').length - before).toBe(1);
});

test('two 503 on the way to a stop don’t matter', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  fixture.fake.failingStops = 2;
  await undoLaunch(key, fixture);
  expect(fixture.fake.live()).toEqual([]);
});

test('a stop that fails says so, and is tried again by whoever looks', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  fixture.fake.failingStops = 3;
  await expect(undoLaunch(key, fixture)).rejects.toMatchObject({ code: 'vapi-unreachable' });
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: false }] });
  await letPass(fixture, { key, ms: 16_000 });
  await advanceLaunch(key, fixture.deps);
  expect(fixture.fake.live()).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: true }] });
});

test('a campaign that someone deleted counts as stopped', async () => {
  const key = await approveNew(fixture);
  await sendLaunch(key, fixture.deps);
  fixture.fake.campaigns.length = 0;
  await undoLaunch(key, fixture);
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: true }] });
});
