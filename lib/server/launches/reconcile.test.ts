import { afterEach, expect, test } from 'vitest';
import { UpstreamError } from '@/lib/server/vapi';
import { answer } from '@/lib/server/vapi/hostile-server';
import type { FakeCampaign, OnCreate } from '@/lib/testing/launches/fake-vapi';
import {
  approveNew,
  auditOf,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceLaunch } from './advance-launch';
import { followLaunch } from './follow-launch';
import { sendLaunch } from './send-launch';
import { undoLaunch } from './undo-launch';

const fixture = shareFixture(openLaunchFixture);
afterEach(() => {
  fixture.fake.campaigns.length = 0;
  fixture.fake.isListDown = false;
});

const creatingThen504 =
  (...copies: Partial<FakeCampaign>[]): OnCreate =>
  (socket, create) => {
    for (const changes of copies) create(changes);
    answer(socket, { status: 504 });
  };
const never: OnCreate = (socket) => answer(socket, { status: 504 });

async function sendInto(onCreate: OnCreate): Promise<string> {
  const key = await approveNew(fixture);
  fixture.fake.script.push(onCreate);
  await sendLaunch(key, fixture.deps);
  return key;
}

/** The next look is due, and somebody looks. */
async function look(key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    await letPass(fixture, { key, ms: 45_000 });
    await advanceLaunch(key, fixture.deps);
  }
}

const ids = (status: string) =>
  fixture.fake.campaigns.filter((one) => one.status === status).map(({ id }) => id);

test('created, then 504: found by its fingerprint, one campaign', async () => {
  const key = await sendInto(creatingThen504({}));
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
  expect(fixture.fake.live()).toHaveLength(1);
  expect(await auditOf(fixture, key)).toContain('outcome launch.reconcile');
});

test('a look is not taken before it is due', async () => {
  const key = await sendInto(creatingThen504({}));
  const before = fixture.fake.seen('GET').length;
  await advanceLaunch(key, fixture.deps);
  expect(fixture.fake.seen('GET')).toHaveLength(before);
});

test('many look at once: Vapi is asked once', async () => {
  const key = await sendInto(never);
  await letPass(fixture, { key, ms: 3_000 });
  const before = fixture.fake.seen('GET').length;
  await Promise.all(Array.from({ length: 10 }, () => advanceLaunch(key, fixture.deps)));
  expect(fixture.fake.seen('GET').length - before).toBe(1);
});

test('created twice: the oldest is kept, the other stopped, and the audit has the alert', async () => {
  const older = { createdAt: new Date(Date.now() - 2_000).toISOString() };
  const key = await sendInto(creatingThen504({}, older));
  await look(key);
  expect((await viewOf(fixture, key)).parts[0]?.vapiId).toBe('campaign-2');
  expect(ids('ended')).toEqual(['campaign-1']);
  expect(ids('scheduled')).toEqual(['campaign-2']);
  expect(await auditOf(fixture, key)).toContain('outcome launch.alert');
});

test('the second one turns up later: it is stopped too', async () => {
  const key = await sendInto(creatingThen504({}, { isListed: false }));
  await look(key);
  expect((await viewOf(fixture, key)).parts[0]?.vapiId).toBe('campaign-1');
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await look(key);
  expect(ids('scheduled')).toEqual(['campaign-1']);
  expect(ids('ended')).toEqual(['campaign-2']);
});

test('an extra one that can not be stopped stays an open alert until it can', async () => {
  fixture.fake.failingStops = 3;
  const key = await sendInto(creatingThen504({}, {}));
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed', extraCampaigns: 1 });
  expect(fixture.fake.live()).toHaveLength(2);
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ extraCampaigns: 0 });
  expect(fixture.fake.live()).toHaveLength(1);
});

test('created 40 seconds late: found on a later look', async () => {
  const key = await sendInto(creatingThen504({ isListed: false }));
  await look(key, 3);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown', canRetry: false });
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});

test('renamed at Vapi meanwhile, it is still found', async () => {
  const key = await sendInto(creatingThen504({}));
  const { fingerprint } = await viewOf(fixture, key);
  for (const campaign of fixture.fake.campaigns) campaign.name = `Renamed · ${fingerprint}`;
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});

test('campaigns of others, and copies with another audience, are not taken for it', async () => {
  const key = await sendInto((socket, create) => {
    create({ customers: [{ number: '+14155550100' }] });
    create({ name: 'March renewals' });
    create({ name: 'March renewals · 000000' });
    answer(socket, { status: 504 });
  });
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
  expect(fixture.fake.seen('PATCH').filter(({ path }) => path.includes('campaign-'))).toEqual(
    fixture.fake.seen('PATCH'),
  );
  expect(fixture.fake.live()).toHaveLength(3);
});

test('found on the third page of a busy list', async () => {
  const key = await sendInto((socket, create) => {
    for (let other = 0; other < 24; other++) create({ name: `Other ${other}` });
    create();
    answer(socket, { status: 504 });
  });
  await look(key);
  expect((await viewOf(fixture, key)).parts[0]?.vapiId).toBe('campaign-25');
});

test('found before a page that can not be read, and beside a campaign that can not', async () => {
  const key = await sendInto(creatingThen504({}));
  const { deps } = fixture;
  const listCampaigns: typeof deps.vapi.listCampaigns = async (query) => {
    if (query?.page !== 1) throw new UpstreamError('bad-reply', { fault: 'over-cap' });
    return { ...(await deps.vapi.listCampaigns(query)), dropped: 1, hasMore: true };
  };
  await letPass(fixture, { key, ms: 45_000 });
  await advanceLaunch(key, { ...deps, vapi: { ...deps.vapi, listCampaigns } });
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
});

test('the list is down: it stays unknown, and nobody may send again', async () => {
  const key = await sendInto(never);
  fixture.fake.isListDown = true;
  await look(key, 7);
  const view = await viewOf(fixture, key);
  expect(view).toMatchObject({ state: 'unknown', canRetry: false });
  expect(view.looks).toHaveLength(7);
  expect(view.looks.every(({ found }) => found === null)).toBe(true);
});

test('never created: unknown for ever, a person may decide after six looks', async () => {
  const key = await sendInto(never);
  await look(key, 5);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown', canRetry: false });
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown', canRetry: true });
});

test('the process that sends stays and finds it by itself', async () => {
  const key = await approveNew(fixture);
  fixture.fake.script.push(creatingThen504({}));
  const sleep = (ms: number) => letPass(fixture, { key, ms: ms + 1_000 });
  await followLaunch(key, { ...fixture.deps, sleep });
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed', nextLookAt: null });
});

test('undone while unknown: stopped as soon as it turns up', async () => {
  const key = await sendInto(creatingThen504({}));
  await undoLaunch(key, fixture);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown', isCancelRequested: true });
  expect(fixture.fake.live()).toHaveLength(1);
  await look(key);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ isStopped: true }],
  });
  expect(fixture.fake.live()).toEqual([]);
});
