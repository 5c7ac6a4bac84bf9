import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureList } from '@/lib/server/campaigns/ensure-list';
import { people } from '@/lib/server/db/schema';
import { AddNumber, addNumber, countPendingLooks, listNumbers } from '@/lib/server/suppression';
import { openEditFixture, person } from '@/lib/testing/campaigns/edit-fixture';
import { failWith } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { type WireCampaign, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { askLooks } from './looks';
import { readStillHeld } from './read-still-held';
import { readUnsettled } from './store-reach';
import { sweepListed } from './sweep';
import { takeOutListed } from './take-out-listed';

const fixture = shareFixture(openEditFixture);
const actor = actorOf('operator');
const COUNT = 13;

const dialPlan = () => [{ phoneNumberId: 'n1', customers: [person(0), person(1), person(2)] }];

beforeEach(async () => {
  fixture.begin();
  await fixture.db
    .insert(people)
    .values({ id: actor.id, name: 'Jo', email: 'jo@acme.example' })
    .onConflictDoNothing();
  fixture.fake.campaigns = Array.from({ length: COUNT }, (_, n) => {
    const made = wireCampaign(`c${n}`, { status: 'scheduled', ended: 0 });
    const { customers: _c, phoneNumberId: _p, ...rest } = made;
    return { ...rest, dialPlan: dialPlan() } as unknown as WireCampaign;
  });
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`truncate do_not_call, do_not_call_looks cascade`);
});

async function seen() {
  const deps = fixture.startInstance();
  await ensureList(deps);
  return deps;
}

async function add(n: number) {
  const input = AddNumber.parse({ number: person(n).number, country: '', reason: 'Asked' });
  const { entry } = await addNumber(input, { actor, db: fixture.db });
  return [entry];
}

const holding = (n: number) =>
  fixture.fake.campaigns.filter((campaign) => JSON.stringify(campaign).includes(person(n).number));

test('a number is taken out of every campaign made elsewhere, however many there are', async () => {
  const deps = await seen();
  const { campaigns, pending } = await takeOutListed(await add(1), {
    ...{ actor, deps, patienceMs: 120_000 },
  });
  expect(campaigns.map(({ outcome }) => outcome)).toEqual(Array(COUNT).fill('taken-out'));
  expect(pending).toBe(0);
  expect(holding(1)).toEqual([]);
  expect(fixture.patches()).toHaveLength(COUNT);
});

test('what there was no time for is said, and done behind the answer', async () => {
  const behind: Promise<void>[] = [];
  const deps = { ...(await seen()), keepAlive: (work: Promise<void>) => void behind.push(work) };
  const entries = await add(1);
  const { campaigns, pending } = await takeOutListed(entries, { actor, deps, patienceMs: -1 });
  expect(campaigns).toEqual([]);
  expect(pending).toBe(COUNT);
  await Promise.all(behind);
  expect(holding(1)).toEqual([]);
  expect(await countPendingLooks(fixture.db)).toBe(0);
  expect((await listNumbers({ search: '', page: 1 }, fixture.db)).pending).toBe(0);
});

test('where that ends early, the next round goes on', async () => {
  const deps = await seen();
  await add(1);
  await askLooks(fixture.db);
  let left = 5;
  expect((await listNumbers({ search: '', page: 1 }, fixture.db)).pending).toBe(COUNT);
  await sweepListed(deps, () => left-- > 0);
  expect(await countPendingLooks(fixture.db)).toBe(COUNT - 5);
  await sweepListed(deps);
  expect(holding(1)).toEqual([]);
  expect(await sweepListed(deps)).toBe(0);
});

test('one that can not be read then is read later, also when its number was one of many', async () => {
  const deps = await seen();
  const fault = { method: 'GET', path: '/campaign/c7', fault: failWith(503) };
  fixture.fake.faults = [fault, fault, fault];
  const { campaigns } = await takeOutListed(await add(2), { actor, deps });
  expect(campaigns.find(({ campaignId }) => campaignId === 'c7')?.outcome).toBe('unreachable');
  expect(await countPendingLooks(fixture.db)).toBe(1);
  fixture.fake.faults = [];
  await sweepListed(deps);
  expect(holding(2)).toEqual([]);
  expect(await countPendingLooks(fixture.db)).toBe(0);
});

test('a campaign whose contacts Vapi does not show is named, there as well', async () => {
  const hidden = fixture.fake.find('c3') as unknown as Record<string, unknown>;
  delete hidden.dialPlan;
  const { campaigns } = await takeOutListed(await add(0), { actor, deps: await seen() });
  expect(campaigns.find(({ campaignId }) => campaignId === 'c3')?.outcome).toBe('hidden');
  expect(await readStillHeld('c3', fixture.db)).toEqual([{ outcome: 'hidden', contacts: 1 }]);
  expect(await readStillHeld('c4', fixture.db)).toEqual([]);
});

test('one that Vapi refuses to change is named, there as well', async () => {
  const deps = await seen();
  fixture.fake.faults = [{ method: 'PATCH', path: '/campaign/c2', fault: failWith(409) }];
  const { campaigns } = await takeOutListed(await add(0), { actor, deps });
  expect(campaigns.find(({ campaignId }) => campaignId === 'c2')?.outcome).toBe('refused');
  expect(await readStillHeld('c2', fixture.db)).toEqual([{ outcome: 'refused', contacts: 1 }]);
});

test('however many entries wait for campaigns, the round comes to them', async () => {
  const deps = await seen();
  await fixture.db.execute(sql`
    insert into do_not_call (number, reason, source)
    select '+1212' || 1000000 + n, 'Register', 'file' from generate_series(1, 70000) n`);
  await fixture.db.execute(sql`
    insert into do_not_call_reach (entry_id, campaign_id, campaign_name, outcome)
    select id, 'c0', 'March', 'unreachable' from do_not_call`);
  await sweepListed(deps);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});
