import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { launches } from '@/lib/server/db/schema';
import { readDraft } from '@/lib/server/drafts';
import { answerJson } from '@/lib/server/vapi/hostile-server';
import {
  addDraft,
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceLaunch } from './advance-launch';
import { advanceOpenLaunches } from './advance-open-launches';
import { approveLaunch } from './approve-launch';
import { claimPart } from './claim-part';
import { sendLaunch } from './send-launch';

const fixture = shareFixture(openLaunchFixture);
afterEach(() => {
  fixture.fake.campaigns.length = 0;
});

const posts = () => fixture.fake.seen('POST').length;

/** The process dies at `createCampaign`: before the POST left, or after it arrived. */
async function dieSending(key: string, { isArrived }: { isArrived: boolean }): Promise<void> {
  const { deps } = fixture;
  let arrived: () => void = () => undefined;
  const atDeath = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    if (isArrived) await deps.vapi.createCampaign(payload);
    arrived();
    return new Promise(() => undefined);
  };
  void sendLaunch(key, { ...deps, vapi: { ...deps.vapi, createCampaign } });
  await atDeath;
}

test('died between approval and the claim: whoever looks next sends it, once', async () => {
  const key = await approveNew(fixture);
  const before = posts();
  await advanceLaunch(key, fixture.deps);
  expect(posts()).toBe(before);
  await letPass(fixture, { key, ms: 10_000 });
  await Promise.all([advanceLaunch(key, fixture.deps), advanceLaunch(key, fixture.deps)]);
  expect(posts()).toBe(before + 1);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});

test('nobody has its page open: whoever takes on the open ones sends and finds it', async () => {
  const leftBehind = await approveNew(fixture);
  await letPass(fixture, { key: leftBehind, ms: 10_000 });
  const dying = await approveNew(fixture);
  await dieSending(dying, { isArrived: true });
  await letPass(fixture, { key: dying, ms: 46_000 });
  await advanceOpenLaunches(fixture.deps);
  expect(await viewOf(fixture, leftBehind)).toMatchObject({ state: 'confirmed' });
  expect(await viewOf(fixture, dying)).toMatchObject({ state: 'confirmed' });
});

test('one that can not be taken on holds up none of the others', async () => {
  const keys = [await approveNew(fixture), await approveNew(fixture)];
  for (const key of keys) await letPass(fixture, { key, ms: 10_000 });
  const { deps } = fixture;
  let refused = 0;
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    refused += 1;
    if (refused === 1) await fixture.db.execute('alter table launch_attempts rename to attempts');
    return deps.vapi.createCampaign(payload);
  };
  const renamed = advanceOpenLaunches({ ...deps, vapi: { ...deps.vapi, createCampaign } });
  await expect(renamed).resolves.toBeUndefined();
  await fixture.db.execute('alter table attempts rename to launch_attempts');
  await advanceOpenLaunches(deps);
  const states = await Promise.all(keys.map(async (key) => (await viewOf(fixture, key)).state));
  expect(states.toSorted()).toEqual(['confirmed', 'sending']);
});

test('found again only after its first call was due: it is not sent, and the draft is free', async () => {
  const { draft: _, ...input } = await addDraft(fixture);
  const { key } = await approveLaunch(input, fixture);
  const before = posts();
  await letPass(fixture, { key, ms: 200_000 });
  await advanceLaunch(key, fixture.deps);
  expect(posts()).toBe(before);
  const { state, parts } = await viewOf(fixture, key);
  expect({ state, kind: parts[0]?.failure?.kind }).toEqual({ state: 'failed', kind: 'too-late' });
  expect(await readDraft(input.draftId, fixture.db)).toMatchObject({ sealedAt: null, version: 2 });
});

test('died after the claim, before the POST: unknown past its deadline, never sent again by itself', async () => {
  const key = await approveNew(fixture);
  const before = posts();
  await dieSending(key, { isArrived: false });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'sending' });
  await letPass(fixture, { key, ms: 46_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
  expect(posts()).toBe(before);
});

test('died after the POST arrived: unknown past its deadline, then found', async () => {
  const key = await approveNew(fixture);
  const before = posts();
  await dieSending(key, { isArrived: true });
  await letPass(fixture, { key, ms: 46_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
  expect(posts()).toBe(before + 1);
});

test('the answer comes after it was given up: what is certain wins', async () => {
  const key = await approveNew(fixture);
  const { deps } = fixture;
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    await letPass(fixture, { key, ms: 46_000 });
    fixture.fake.isListDown = true;
    await advanceLaunch(key, deps);
    fixture.fake.isListDown = false;
    expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
    return deps.vapi.createCampaign(payload);
  };
  await sendLaunch(key, { ...deps, vapi: { ...deps.vapi, createCampaign } });
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});

test('a second claim of the same part gets nothing', async () => {
  const key = await approveNew(fixture);
  const [launch] = await fixture.db.select().from(launches).where(eq(launches.key, key));
  if (launch === undefined) throw new Error('no launch');
  const payload = { hash: 'hash', contacts: 3, dropped: [] };
  const claim = () => claimPart({ key, n: 1 }, { deps: fixture.deps, launch, payload });
  const claims = await Promise.all([claim(), claim(), claim()]);
  expect(claims.filter((attempt) => attempt !== null)).toHaveLength(1);
});

test('the database fails when the answer is to be written: unknown, then found', async () => {
  const key = await approveNew(fixture);
  fixture.fake.script.push((socket, create) => answerJson(socket, create(), 201));
  const { db } = fixture;
  let isDown = false;
  const failing = new Proxy(db, {
    get: (target, name) => {
      if (isDown) throw new Error('database down');
      return Reflect.get(target, name);
    },
  });
  const createCampaign: typeof fixture.deps.vapi.createCampaign = async (payload) => {
    const campaign = await fixture.deps.vapi.createCampaign(payload);
    isDown = true;
    return campaign;
  };
  const deps = { ...fixture.deps, db: failing, vapi: { ...fixture.deps.vapi, createCampaign } };
  await expect(sendLaunch(key, deps)).rejects.toThrow('database down');
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'sending' });
  await letPass(fixture, { key, ms: 46_000 });
  await advanceLaunch(key, fixture.deps);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});
