import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '@/lib/server/vapi/hostile-server';
import { addCampaigns } from '@/lib/testing/campaigns/add-campaigns';
import { failWith } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf, letPass, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { listHome } from './list-home';

const fixture = shareFixture(openWatchFixture);
let listed = 0;

beforeEach(() => {
  fixture.fake.campaigns = [];
  fixture.fake.faults = [];
  listed = listsOf().length;
});
afterEach(() => fixture.reset());

const listsOf = () => fixture.fake.seen('GET', '/campaign?');
const newLists = () => listsOf().slice(listed);
const limits = () => newLists().map(({ path }) => Number(/limit=(\d+)/.exec(path)?.[1]));
const ask = { actor: actorOf('viewer') };

async function idsAtHome(deps = fixture.startInstance()) {
  const { home } = await listHome(ask, deps);
  return home?.rows.map(({ id }) => id) ?? [];
}

test('an empty organisation is an empty list and no error', async () => {
  const { home } = await listHome(ask, fixture.startInstance());
  expect(home).toMatchObject({ rows: [], slots: { limit: 10, inUse: null }, isWhole: true });
});

test('all campaigns are listed once, in pages that grow while they are light', async () => {
  addCampaigns(fixture.fake, { count: 45, changes: { status: 'ended' } });
  const ids = await idsAtHome();
  expect(ids).toHaveLength(45);
  expect(new Set(ids).size).toBe(45);
  expect(ids[0]).toBe('c0');
  expect(limits().slice(0, 3)).toEqual([10, 20, 40]);
});

test('many created in the same moment are not lost between pages', async () => {
  addCampaigns(fixture.fake, {
    count: 35,
    changes: { status: 'ended', createdAt: '2026-11-22T10:00:00.000Z' },
  });
  expect(new Set(await idsAtHome()).size).toBe(35);
});

test('a page over the cap is asked for again, smaller, and all campaigns arrive', async () => {
  addCampaigns(fixture.fake, { count: 12, changes: { status: 'ended' } });
  const tooMuch = Buffer.alloc(70 * 1024 * 1024, ' ').toString();
  fixture.fake.faults = [
    {
      ...{ method: 'GET', path: '/campaign?' },
      fault: (socket) => answer(socket, { body: tooMuch }),
    },
  ];
  expect(await idsAtHome()).toHaveLength(12);
  expect(limits().slice(0, 3)).toEqual([10, 2, 4]);
});

test('two instances and many readers read one list', async () => {
  addCampaigns(fixture.fake, { count: 3, changes: { status: 'ended' } });
  const instances = [fixture.startInstance(), fixture.startInstance()];
  await Promise.all(Array.from({ length: 20 }, (_, index) => listHome(ask, instances[index % 2])));
  const whole = newLists().filter(({ path }) => !path.includes('status='));
  expect(whole).toHaveLength(1);
});

test('nothing changed, nothing sent; a counter that moves is', async () => {
  addCampaigns(fixture.fake, { count: 1 });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  await letPass(fixture.db, 5_000);
  const { etag, home } = await listHome(ask, deps);
  expect(home?.rows[0]).toMatchObject({ id: 'c0', outcomes: { reached: 2 } });
  expect((await listHome({ ...ask, ifNoneMatch: etag }, deps)).home).toBeNull();
  fixture.fake.find('c0').callsCounterInProgress = 1;
  fixture.fake.find('c0').callsCounterScheduled = 2;
  await letPass(fixture.db, 5_000);
  const moved = await listHome({ ...ask, ifNoneMatch: etag }, deps);
  expect(moved.home).toMatchObject({ slots: { inUse: 1 }, rows: [{ tally: { inProgress: 1 } }] });
});

test('a campaign that ended since is shown ended, with its outcomes', async () => {
  addCampaigns(fixture.fake, { count: 2 });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  Object.assign(fixture.fake.find('c1'), wireCampaign('c1', { status: 'ended', ended: 6 }));
  await letPass(fixture.db, 5_000);
  const { home } = await listHome(ask, deps);
  const row = home?.rows.find(({ id }) => id === 'c1');
  expect(row).toMatchObject({ status: 'ended', outcomes: { reached: 4, voicemail: 2 } });
});

test('a deleted campaign leaves once a whole list was read, and not before', async () => {
  addCampaigns(fixture.fake, { count: 3, changes: { status: 'ended' } });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  fixture.fake.campaigns.shift();
  await letPass(fixture.db, 61_000);
  const failing = { method: 'GET', path: '/campaign?', fault: failWith(503) };
  // Once for the whole list, once for what runs.
  fixture.fake.faults = [failing, { ...failing }];
  const stale = await listHome(ask, deps);
  expect(stale.home?.rows).toHaveLength(3);
  await Promise.all(deps.memory.jobs.values());
  const { freshness, home } = await listHome(ask, deps);
  expect(home?.rows).toHaveLength(3);
  expect(freshness.staleReason).toBe('Vapi does not answer as it should');
  await letPass(fixture.db, 61_000);
  await listHome(ask, deps);
  await Promise.all(deps.memory.jobs.values());
  expect(await idsAtHome(deps)).toEqual(['c1', 'c2']);
});

test('entries that can not be read are told of, and nothing is taken for deleted', async () => {
  addCampaigns(fixture.fake, { count: 2, changes: { status: 'ended' } });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  const [first] = fixture.fake.campaigns;
  fixture.fake.campaigns = [{ ...wireCampaign('x'), id: '' }, ...(first ? [first] : [])];
  await letPass(fixture.db, 61_000);
  await listHome(ask, deps);
  await Promise.all(deps.memory.jobs.values());
  const { home, freshness } = await listHome(ask, deps);
  expect(home?.rows.map(({ id }) => id)).toEqual(['c0', 'c1']);
  expect(home?.isWhole).toBe(false);
  expect(freshness.staleSince).toBeNull();
});

test('with nothing to show, a failure is said in words', async () => {
  fixture.fake.faults = [{ method: 'GET', path: '/campaign?', fault: failWith(401) }];
  await expect(listHome(ask, fixture.startInstance())).rejects.toMatchObject({
    code: 'refused-by-vapi',
  });
});
