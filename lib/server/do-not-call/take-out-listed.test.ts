import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLive } from '@/lib/server/campaigns';
import { people } from '@/lib/server/db/schema';
import { AddNumber, ImportNumbers } from '@/lib/server/suppression';
import { openEditFixture, person } from '@/lib/testing/campaigns/edit-fixture';
import { failWith } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { addToDoNotCall, importToDoNotCall } from './add';
import { readNumberHistory } from './read-number-history';
import { readUnsettled } from './store-reach';
import { sweepListed } from './sweep';

const fixture = shareFixture(openEditFixture);
const actor = actorOf('operator');
beforeEach(async () => {
  fixture.begin();
  await fixture.db
    .insert(people)
    .values({ id: actor.id, name: 'Jo', email: 'jo@acme.example' })
    .onConflictDoNothing();
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`truncate do_not_call cascade`);
});

/** Everybody has seen the campaign as it is. */
async function seen() {
  const deps = fixture.startInstance();
  await readLive({ campaignId: 'one', actor }, deps);
  return deps;
}

async function add(number: string, deps: Awaited<ReturnType<typeof seen>>) {
  const input = AddNumber.parse({ number, country: '', reason: 'Asked by letter' });
  return addToDoNotCall(input, { actor, deps });
}

const heldBy = () => {
  const { dialPlan } = fixture.fake.find('one') as unknown as {
    dialPlan: { customers: { number: string }[] }[];
  };
  return dialPlan.flatMap(({ customers }) => customers.map(({ number }) => number));
};

test('a number that is added is taken out of the campaign that waits for its start', async () => {
  const { campaigns } = await add(person(1).number, await seen());
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'taken-out', contacts: 1 }]);
  expect(fixture.patches()).toEqual([
    {
      dialPlan: [
        { phoneNumberId: 'n1', customers: [person(0), person(2)] },
        { phoneNumberId: 'n2', customers: [person(3)] },
      ],
    },
  ]);
  expect(heldBy()).not.toContain(person(1).number);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});

test('a campaign that holds none of them is left alone', async () => {
  expect((await add('+12125550177', await seen())).campaigns).toEqual([]);
  expect(fixture.patches()).toEqual([]);
});

test('one that runs is named, and stays with the entry until it is over', async () => {
  const deps = await seen();
  const running = fixture.fake.find('one');
  running.status = 'in-progress';
  const { campaigns } = await add(person(1).number, deps);
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'running', contacts: 1 }]);
  expect(fixture.patches()).toEqual([]);
  expect(await readUnsettled(fixture.db)).toMatchObject([{ campaignId: 'one' }]);
  running.status = 'ended';
  await fixture.db.execute(sql`update campaigns set status = 'ended'`);
  await sweepListed(deps);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});

test('an answer that says nothing is not taken for one; the next round takes it out', async () => {
  const deps = await seen();
  fixture.answerPatch(failWith(503));
  const { campaigns } = await add(person(1).number, deps);
  expect(campaigns).toMatchObject([{ outcome: 'unknown' }]);
  expect(await readUnsettled(fixture.db)).toMatchObject([{ campaignId: 'one' }]);
  fixture.fake.faults = [];
  expect(await sweepListed(deps)).toBe(1);
  expect(heldBy()).not.toContain(person(1).number);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});

function partOf(people: number[], more: { since?: number | null; isLast?: boolean } = {}) {
  const rows = people.map((n) => ({ line: n + 1, text: person(n).number }));
  const given = { rows, country: '', reason: 'Register', note: '', source: 'file', ...more };
  return ImportNumbers.parse(given);
}

test('an import in parts looks through campaigns once, for all that it put on the list', async () => {
  const deps = await seen();
  const first = await importToDoNotCall(partOf([0], { isLast: false }), { actor, deps });
  expect(first.campaigns).toEqual([]);
  expect(fixture.patches()).toEqual([]);
  const last = await importToDoNotCall(partOf([2], { since: first.since }), { actor, deps });
  expect(last.campaigns).toMatchObject([{ outcome: 'taken-out', contacts: 2 }]);
  expect(heldBy()).toEqual([person(1).number, person(3).number]);
  expect(fixture.patches()).toHaveLength(1);
});

test('an import that breaks off is still looked through by the round', async () => {
  const deps = await seen();
  await importToDoNotCall(partOf([0], { isLast: false }), { actor, deps });
  await sweepListed(deps);
  expect(heldBy()).not.toContain(person(0).number);
});

test('one in which everybody is on the list is stopped', async () => {
  const deps = await seen();
  const { campaigns, report } = await importToDoNotCall(partOf([0, 1, 2, 3]), { actor, deps });
  expect(report).toMatchObject({ added: 4 });
  expect(campaigns).toMatchObject([{ outcome: 'stopped', contacts: 4 }]);
  expect(fixture.patches()).toEqual([{ status: 'ended' }]);
});

test('contacts that could not be sent back whole are not sent', async () => {
  const deps = await seen();
  const plan = fixture.fake.find('one') as unknown as { dialPlan: { customers: object[] }[] };
  plan.dialPlan[0]?.customers.push({ number: '+14155550188', loyaltyTier: 'gold' });
  const { campaigns } = await add(person(1).number, deps);
  expect(campaigns).toMatchObject([{ outcome: 'not-editable' }]);
  expect(fixture.patches()).toEqual([]);
});

test.each([
  [
    'not-editable',
    'carries a detail not known here',
    () => ({ ...person(1), loyaltyTier: 'gold' }),
  ],
  ['hidden', 'can not be told from others', () => ({ phone: person(1).number })],
])('it is %s, not taken out, when one %s', async (outcome, _, customer) => {
  const deps = await seen();
  const plan = fixture.fake.find('one') as unknown as { dialPlan: { customers: object[] }[] };
  plan.dialPlan[1]?.customers.splice(0, 1, customer());
  const { campaigns } = await add(person(1).number, deps);
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome, contacts: 1 }]);
  expect(fixture.patches()).toEqual([]);
  expect(await readUnsettled(fixture.db)).toMatchObject([{ campaignId: 'one' }]);
});

test('a campaign that can not be read is named, and read again by the next round', async () => {
  const deps = await seen();
  const fault = { method: 'GET', path: '/campaign/one', fault: failWith(503) };
  fixture.fake.faults = [fault, fault, fault];
  const { campaigns } = await add(person(1).number, deps);
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'unreachable' }]);
  fixture.fake.faults = [];
  await sweepListed(deps);
  expect(heldBy()).not.toContain(person(1).number);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});

test('a campaign that was thought to hold a number, and does not, is not said to have held it', async () => {
  const deps = await seen();
  const fault = { method: 'GET', path: '/campaign/one', fault: failWith(503) };
  fixture.fake.faults = [fault, fault, fault];
  expect((await add('+12125550177', deps)).campaigns).toMatchObject([{ outcome: 'unreachable' }]);
  fixture.fake.faults = [];
  await sweepListed(deps);
  const { entries } = await readNumberHistory('+12125550177', fixture.db);
  expect(entries[0]?.reach).toEqual([]);
});

test('one that could not be taken out stays named when another is added', async () => {
  const deps = await seen();
  fixture.answerPatch(failWith(409));
  expect((await add(person(1).number, deps)).campaigns).toMatchObject([{ outcome: 'refused' }]);
  fixture.answerPatch(failWith(409));
  const { campaigns } = await add(person(2).number, deps);
  expect(campaigns).toMatchObject([{ outcome: 'refused', contacts: 1 }]);
  expect((await readUnsettled(fixture.db))[0]?.entryIds).toHaveLength(2);
});
