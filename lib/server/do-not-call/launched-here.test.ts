import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLive } from '@/lib/server/campaigns';
import { forgetNumber } from '@/lib/server/contacts';
import { launches, launchParts, people } from '@/lib/server/db/schema';
import { AddNumber, screenNumbers } from '@/lib/server/suppression';
import { openEditFixture, person } from '@/lib/testing/campaigns/edit-fixture';
import { addLaunchOfOne, LAUNCH_KEY } from '@/lib/testing/campaigns/launched-one';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { addToDoNotCall } from './add';
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
  await fixture.db.execute(sql`truncate do_not_call, contact_lists, number_calls cascade`);
});

const add = (deps: Parameters<typeof sweepListed>[0]) =>
  addToDoNotCall(
    AddNumber.parse({ number: person(1).number, country: '', reason: 'Asked by letter' }),
    { actor, deps },
  );

test('the launch counts one contact less once its campaign does', async () => {
  await addLaunchOfOne(fixture.db);
  const { campaigns } = await add(fixture.startInstance());
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'taken-out' }]);
  const [part] = await fixture.db.select().from(launchParts);
  expect(part?.contacts).toBe(3);
  const [row] = await fixture.db.select().from(launches);
  expect(row).toMatchObject({ contacts: 3, plan: { dropped: [1] } });
  const asked = { numbers: [person(0).number, person(1).number], calledWithinDays: 7 };
  const hits = await screenNumbers(asked, fixture.db);
  expect(hits.map(({ code }) => code)).toEqual(['called-lately', 'do-not-call']);
});

test('a number added while the launch is being sent is taken out once it is found', async () => {
  await addLaunchOfOne(fixture.db, { state: 'sending', vapiId: null });
  const deps = fixture.startInstance();
  const { campaigns } = await add(deps);
  expect(campaigns).toMatchObject([{ campaignId: LAUNCH_KEY, outcome: 'waiting' }]);
  expect(await sweepListed(deps)).toBe(0);
  await fixture.db.update(launchParts).set({ state: 'confirmed', vapiId: 'one' });
  await fixture.db.update(launches).set({ state: 'confirmed' });
  expect(await sweepListed(deps)).toBe(1);
  expect(fixture.patches()).toHaveLength(1);
  expect(await readUnsettled(fixture.db)).toEqual([]);
  const { entries, lists } = await readNumberHistory(person(1).number, fixture.db);
  expect(entries[0]?.reach.map(({ outcome }) => outcome)).toContain('taken-out');
  expect(lists.map(({ name }) => name)).toEqual(['March']);
});

test('one that started meanwhile is told, once, without asking Vapi', async () => {
  await addLaunchOfOne(fixture.db, { state: 'sending', vapiId: null });
  const deps = fixture.startInstance();
  await add(deps);
  fixture.fake.find('one').status = 'in-progress';
  await fixture.db.update(launchParts).set({ state: 'confirmed', vapiId: 'one' });
  await fixture.db.update(launches).set({ state: 'confirmed' });
  await readLive({ campaignId: 'one', actor }, deps);
  expect(await sweepListed(deps)).toBe(1);
  expect(await sweepListed(deps)).toBe(0);
  expect(await readUnsettled(fixture.db)).toMatchObject([{ campaignId: 'one' }]);
  expect(fixture.patches()).toEqual([]);
});

test('one that holds the number no more, by another hand, is not asked again', async () => {
  await addLaunchOfOne(fixture.db);
  const plan = fixture.fake.find('one') as unknown as { dialPlan: object[] };
  plan.dialPlan = [{ phoneNumberId: 'n1', customers: [person(0)] }];
  const deps = fixture.startInstance();
  await add(deps);
  expect(fixture.patches()).toEqual([]);
  expect((await fixture.db.select().from(launchParts))[0]?.contacts).toBe(3);
  expect(await sweepListed(deps)).toBe(0);
});

test.each([
  ['was forgotten', () => forgetNumber({ number: person(1).number, actor }, fixture.db)],
  ['went with its list', () => fixture.db.execute(sql`delete from contact_lists`)],
])('a number that %s is still taken out of the campaign that holds it', async (_, lose) => {
  await addLaunchOfOne(fixture.db);
  await lose();
  const deps = fixture.startInstance();
  const { campaigns } = await add(deps);
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'taken-out', contacts: 1 }]);
  expect(fixture.patches()).toHaveLength(1);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});
