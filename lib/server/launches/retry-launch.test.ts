import { afterEach, expect, test } from 'vitest';
import { answer } from '@/lib/server/vapi/hostile-server';
import {
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceLaunch } from './advance-launch';
import { retryLaunch } from './retry-launch';
import { sendLaunch } from './send-launch';
import { undoLaunch } from './undo-launch';

const fixture = shareFixture(openLaunchFixture);
afterEach(() => {
  fixture.fake.campaigns.length = 0;
});

async function unknownForLong(): Promise<string> {
  const key = await approveNew(fixture);
  fixture.fake.script.push((socket, create) => {
    create({ isListed: false });
    answer(socket, { status: 504 });
  });
  await sendLaunch(key, fixture.deps);
  for (let time = 0; time < 6; time++) {
    await letPass(fixture, { key, ms: 45_000 });
    await advanceLaunch(key, fixture.deps);
  }
  return key;
}

/** The first POST is given up, looked for in vain, and something is done; only then does it arrive. */
function answeringLate(key: string, meanwhile: () => Promise<void>) {
  const { deps } = fixture;
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    for (let time = 0; time < 8; time++) {
      await letPass(fixture, { key, ms: 46_000 });
      await advanceLaunch(key, deps);
    }
    await meanwhile();
    return deps.vapi.createCampaign(payload);
  };
  return { ...deps, vapi: { ...deps.vapi, createCampaign } };
}

const accept = (key: string) => retryLaunch({ key, isDoublingAccepted: true }, fixture);

test('sent again by a person: same fingerprint, a new grace; the first one is stopped when it turns up', async () => {
  const key = await unknownForLong();
  await accept(key);
  await sendLaunch(key, fixture.deps);
  const view = await viewOf(fixture, key);
  expect(view).toMatchObject({ state: 'confirmed', parts: [{ vapiId: 'campaign-2' }] });
  expect(Date.parse(view.graceUntil ?? '') - Date.now()).toBeGreaterThan(170_000);
  const [first, second] = fixture.fake.campaigns;
  expect(second?.name).toBe(first?.name);
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await letPass(fixture, { key, ms: 45_000 });
  await advanceLaunch(key, fixture.deps);
  expect(fixture.fake.live().map(({ id }) => id)).toEqual(['campaign-2']);
});

test('sent again and refused: still unknown, for the first one may exist', async () => {
  const key = await unknownForLong();
  await accept(key);
  fixture.fake.script.push((socket) => answer(socket, { status: 400 }));
  await sendLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await letPass(fixture, { key, ms: 45_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
});

const withoutOne = () => ({
  ...fixture.deps,
  findListed: async () => new Set(['+14155550101']),
});

test('sent again without who came on do-not-call, and refused: the first one, when found, holds them still', async () => {
  const key = await unknownForLong();
  await accept(key);
  fixture.fake.script.push((socket) => answer(socket, { status: 400 }));
  await sendLaunch(key, withoutOne());
  expect(await viewOf(fixture, key)).toMatchObject({ contacts: 2, suppressed: { late: 1 } });
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await letPass(fixture, { key, ms: 45_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({
    ...{ contacts: 3, suppressed: { contacts: 0, late: 0 } },
    parts: [{ vapiId: 'campaign-1', contacts: 3 }],
  });
});

test('sent again without them, and the first answer comes while it is on its way', async () => {
  const key = await approveNew(fixture);
  const late = answeringLate(key, async () => {
    await accept(key);
    fixture.fake.script.push((socket) => answer(socket, { status: 504 }));
    await sendLaunch(key, withoutOne());
  });
  await sendLaunch(key, late);
  expect(await viewOf(fixture, key)).toMatchObject({
    ...{ state: 'confirmed', contacts: 3, suppressed: { contacts: 0 } },
  });
});

test('sent again but taken back before it left: the first one is stopped when it turns up', async () => {
  const key = await unknownForLong();
  await accept(key);
  await undoLaunch(key, fixture);
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await advanceLaunch(key, fixture.deps);
  expect(fixture.fake.live()).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({ parts: [{ isStopped: true }] });
});

test('sent again but left behind until too late: looking goes on', async () => {
  const key = await unknownForLong();
  await accept(key);
  await letPass(fixture, { key, ms: 200_000 });
  await advanceLaunch(key, fixture.deps);
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
  await letPass(fixture, { key, ms: 45_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
});

test('the first answer comes when a person had decided to send again: nothing more is sent', async () => {
  const key = await approveNew(fixture);
  const before = fixture.fake.seen('POST').length;
  await sendLaunch(
    key,
    answeringLate(key, () => accept(key)),
  );
  await sendLaunch(key, fixture.deps);
  expect(fixture.fake.seen('POST').length - before).toBe(1);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
});

test('the first answer comes after the second one: the campaign too many is stopped', async () => {
  const key = await approveNew(fixture);
  const late = answeringLate(key, async () => {
    await accept(key);
    await sendLaunch(key, fixture.deps);
  });
  await sendLaunch(key, late);
  await advanceLaunch(key, fixture.deps);
  const { vapiId } = (await viewOf(fixture, key)).parts[0] ?? {};
  expect(fixture.fake.campaigns).toHaveLength(2);
  expect(fixture.fake.live().map(({ id }) => id)).toEqual([vapiId]);
});

test('a sender that slept through all of it does not send its payload of before', async () => {
  const key = await approveNew(fixture);
  const { deps } = fixture;
  const readContacts: typeof deps.readContacts = async (...wanted) => {
    fixture.fake.script.push((socket) => answer(socket, { status: 504 }));
    await sendLaunch(key, deps);
    for (let time = 0; time < 6; time++) {
      await letPass(fixture, { key, ms: 45_000 });
      await advanceLaunch(key, deps);
    }
    await accept(key);
    return deps.readContacts(...wanted);
  };
  const before = fixture.fake.seen('POST').length;
  await sendLaunch(key, { ...deps, readContacts });
  expect(fixture.fake.seen('POST').length - before).toBe(1);
  await sendLaunch(key, deps);
  const { schedulePlan } = JSON.parse(fixture.fake.seen('POST').at(-1)?.body ?? '');
  expect(Date.parse(schedulePlan.earliestAt) - Date.now()).toBeGreaterThan(170_000);
});

test('two people send again at once: one more POST', async () => {
  const key = await unknownForLong();
  const before = fixture.fake.seen('POST').length;
  const results = await Promise.allSettled([accept(key), accept(key)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await Promise.all([sendLaunch(key, fixture.deps), sendLaunch(key, fixture.deps)]);
  expect(fixture.fake.seen('POST').length - before).toBe(1);
});

test('too early, after an undo, or once confirmed, nothing is sent again', async () => {
  const confirmed = await approveNew(fixture);
  await sendLaunch(confirmed, fixture.deps);
  await expect(accept(confirmed)).rejects.toMatchObject({ code: 'conflict' });
  const undone = await unknownForLong();
  await undoLaunch(undone, fixture);
  await expect(accept(undone)).rejects.toMatchObject({ code: 'conflict' });
});
