import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drafts, launches, launchParts } from '@/lib/server/db/schema';
import { addCampaigns } from '@/lib/testing/campaigns/add-campaigns';
import { actorOf, letPass, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { listHome } from './list-home';

const fixture = shareFixture(openWatchFixture);
beforeEach(() => {
  fixture.fake.campaigns = [];
});
afterEach(() => fixture.reset());

const ask = { actor: actorOf('viewer') };

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
  addCampaigns(fixture.fake, {
    count: 1,
    changes: { schedulePlan: { earliestAt: new Date().toISOString() } },
  });
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
  addCampaigns(fixture.fake, { count: 1, changes: { status: 'ended' } });
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
  addCampaigns(fixture.fake, { count: 2, changes: { status: 'ended', ended: 0 } });
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
  addCampaigns(fixture.fake, { count: 1, changes: { status: 'ended' } });
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
