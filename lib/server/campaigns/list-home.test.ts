import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drafts, launches, launchParts } from '@/lib/server/db/schema';
import { answer } from '@/lib/server/vapi/hostile-server';
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

/** Created one minute apart, newest first by number. */
function addCampaigns(count: number, changes = {}): void {
  for (let index = 0; index < count; index++) {
    const createdAt = new Date(Date.parse('2026-11-22T10:00:00Z') - index * 60_000).toISOString();
    fixture.fake.campaigns.push(wireCampaign(`c${index}`, { createdAt, ...changes }));
  }
}

async function idsAtHome(deps = fixture.startInstance()) {
  const { home } = await listHome(ask, deps);
  return home?.rows.map(({ id }) => id) ?? [];
}

test('an empty organisation is an empty list and no error', async () => {
  const { home } = await listHome(ask, fixture.startInstance());
  expect(home).toMatchObject({ rows: [], slots: { limit: 10, inUse: null }, isWhole: true });
});

test('all campaigns are listed once, in pages that grow while they are light', async () => {
  addCampaigns(45, { status: 'ended' });
  const ids = await idsAtHome();
  expect(ids).toHaveLength(45);
  expect(new Set(ids).size).toBe(45);
  expect(ids[0]).toBe('c0');
  expect(limits().slice(0, 3)).toEqual([10, 20, 40]);
});

test('many created in the same moment are not lost between pages', async () => {
  addCampaigns(35, { status: 'ended', createdAt: '2026-11-22T10:00:00.000Z' });
  expect(new Set(await idsAtHome()).size).toBe(35);
});

test('a page over the cap is asked for again, smaller, and all campaigns arrive', async () => {
  addCampaigns(12, { status: 'ended' });
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
  addCampaigns(3, { status: 'ended' });
  const instances = [fixture.startInstance(), fixture.startInstance()];
  await Promise.all(Array.from({ length: 20 }, (_, index) => listHome(ask, instances[index % 2])));
  const whole = newLists().filter(({ path }) => !path.includes('status='));
  expect(whole).toHaveLength(1);
});

test('nothing changed, nothing sent; a counter that moves is', async () => {
  addCampaigns(1);
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
  addCampaigns(2);
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  Object.assign(fixture.fake.find('c1'), wireCampaign('c1', { status: 'ended', ended: 6 }));
  await letPass(fixture.db, 5_000);
  const { home } = await listHome(ask, deps);
  const row = home?.rows.find(({ id }) => id === 'c1');
  expect(row).toMatchObject({ status: 'ended', outcomes: { reached: 4, voicemail: 2 } });
});

test('a deleted campaign leaves once a whole list was read, and not before', async () => {
  addCampaigns(3, { status: 'ended' });
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
  addCampaigns(2, { status: 'ended' });
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

async function addLaunch(
  key: string,
  part: Partial<typeof launchParts.$inferInsert>,
  launch: Partial<typeof launches.$inferInsert> = {},
) {
  const state = part.state ?? 'unknown';
  await fixture.db.insert(launches).values({
    ...{ key, draft: {}, name: 'March', hash: 'h', api: 'v1', plannerVersion: 1 },
    ...{ plan: {}, state, contacts: 40, zone: 'Europe/Paris', approvedAt: new Date() },
    ...launch,
  });
  const name = `March · ${key}`;
  await fixture.db
    .insert(launchParts)
    .values({ launchKey: key, n: 1, contacts: 40, name, ...part, state });
}

test('launches without a campaign are rows of their own, the unknown first', async () => {
  addCampaigns(1, { schedulePlan: { earliestAt: new Date().toISOString() } });
  await addLaunch('unknown1', { state: 'unknown' });
  await addLaunch('sending1', { state: 'sending' });
  await addLaunch('failed01', { state: 'failed' });
  await addLaunch('done0001', { state: 'confirmed', vapiId: 'c0' });
  const { home } = await listHome(ask, fixture.startInstance());
  expect(home?.rows.map((row) => [row.launchKey, row.launchState, row.id])).toEqual([
    ['unknown1', 'unknown', null],
    ['sending1', 'sending', null],
    ['done0001', null, 'c0'],
    ['failed01', 'failed', null],
  ]);
  expect(home?.rows[0]?.needsAttention).toMatch(/did not say/);
  expect(home?.rows[0]?.tally).toMatchObject({ audience: 40, ended: null });
});

test('a campaign confirmed a moment ago is there before any list shows it', async () => {
  addCampaigns(1, { status: 'ended' });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  fixture.fake.campaigns.push(wireCampaign('fresh', { status: 'scheduled', ended: 0 }));
  await addLaunch('fresh001', { state: 'confirmed', vapiId: 'fresh' });
  expect((await listHome(ask, deps)).home?.rows[0]).toMatchObject({ id: 'fresh' });
  await letPass(fixture.db, 5_000);
  const { home } = await listHome(ask, deps);
  expect(home?.rows[0]).toMatchObject({
    id: 'fresh',
    tally: { scheduled: 6 },
    zone: 'Europe/Paris',
  });
  const { rows } = await fixture.db.execute(sql`select id from campaigns where id = 'fresh'`);
  expect(rows).toHaveLength(1);
});

test('who calls is named, and a launch taken back before a call is undone', async () => {
  addCampaigns(2, { status: 'ended', ended: 0 });
  const cancelRequestedAt = new Date();
  await addLaunch('undone01', { state: 'confirmed', vapiId: 'c0' }, { cancelRequestedAt });
  await addLaunch('withdra1', { state: 'failed' }, { cancelRequestedAt });
  const { home } = await listHome(ask, fixture.startInstance());
  const told = home?.rows.map(({ launchKey, caller, isUndone }) => [launchKey, caller, isUndone]);
  expect(told).toEqual([
    ['withdra1', null, true],
    ['undone01', 'Riley', true],
    [null, 'Riley', false],
  ]);
});

test('what runs is shown however old it is, and those left out are counted', async () => {
  addCampaigns(1, { status: 'ended' });
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  await fixture.db.execute(sql`insert into campaigns
    select 'm' || n, api, name, case when n = 1005 then 'scheduled' else status end, raw_status,
      ended_reason, target, earliest_at, latest_at, audience, tally, outcomes,
      created_at - n * interval '1 minute', updated_at, clock_timestamp() + interval '1 hour', gone_at
    from campaigns, generate_series(1, 1005) as n where id = 'c0'`);
  const { home } = await listHome(ask, deps);
  expect(home?.rows).toHaveLength(1_000);
  expect(home?.rows[0]?.id).toBe('m1005');
  expect(home?.older).toBe(6);
});

test('drafts that were not launched are counted', async () => {
  const row = { schemaVersion: 1, version: 1, content: {} };
  await fixture.db.insert(drafts).values([
    { ...row, id: randomUUID(), launchKey: 'one' },
    { ...row, id: randomUUID(), launchKey: 'two', sealedAt: new Date() },
  ]);
  const { home } = await listHome(ask, fixture.startInstance());
  expect(home?.drafts).toBe(1);
});
