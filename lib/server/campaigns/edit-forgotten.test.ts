import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOfCampaign } from '@/lib/campaign/edit-draft';
import { doNotCall, launches, launchParts, people } from '@/lib/server/db/schema';
import { openEditFixture, person, RENAME } from '@/lib/testing/campaigns/edit-fixture';
import { addLaunchOfOne, forgetPeople } from '@/lib/testing/campaigns/launched-one';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { readEditing } from './edit-surroundings';
import { takeOut } from './take-out';

const fixture = shareFixture(openEditFixture);
const actor = actorOf('operator');

beforeEach(async () => {
  fixture.begin();
  const { db } = fixture;
  await db
    .insert(people)
    .values({ id: actor.id, name: 'Jo', email: 'jo@acme.example' })
    .onConflictDoNothing();
  await addLaunchOfOne(db);
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`truncate do_not_call, contact_lists, launches cascade`);
});

/** The editor, opened now; saving comes later. */
async function open() {
  const deps = fixture.startInstance();
  const { base } = await readEditing('one', deps);
  const callers = { ...draftOfCampaign(base, { zone: 'UTC', kept: null }).callers };
  return (numberIds: string[]) =>
    fixture.editAs(base.basedOn, { changes: { callers: { ...callers, numberIds } }, deps });
}

async function counts() {
  const [[part], [launch]] = await Promise.all([
    fixture.db.select().from(launchParts),
    fixture.db.select().from(launches),
  ]);
  return { part: part?.contacts, launch: launch?.contacts, plan: launch?.plan };
}

test('who is forgotten while an edit is open is not sent again, and not counted', async () => {
  const save = await open();
  await forgetPeople(fixture.db, [1]);
  expect(await save(['n3'])).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()).toEqual([
    { dialPlan: [{ phoneNumberId: 'n3', customers: [person(0), person(2), person(3)] }] },
  ]);
  expect(await counts()).toMatchObject({ part: 3, launch: 3, plan: { forgotten: 1 } });
  await forgetPeople(fixture.db, [2]);
  expect(await (await open())(['n1'])).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()[1]).toEqual({
    dialPlan: [{ phoneNumberId: 'n1', customers: [person(0), person(3)] }],
  });
  expect(await counts()).toMatchObject({ part: 2, launch: 2, plan: { forgotten: 2 } });
});

test('a change that sends no contacts leaves them as they are', async () => {
  await forgetPeople(fixture.db, [1]);
  expect(await fixture.edit(RENAME)).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()).toEqual([{ name: 'April · d7k3f9' }]);
  expect(await counts()).toMatchObject({ part: 4, launch: 4 });
});

test('nobody is taken for forgotten where somebody else changed the contacts', async () => {
  await forgetPeople(fixture.db, [1]);
  const campaign = fixture.fake.find('one') as unknown as { dialPlan: object[] };
  const all = [0, 1, 2, 3, 4].map(person);
  campaign.dialPlan = [{ phoneNumberId: 'n1', customers: all }];
  await (await open())(['n3']);
  expect(fixture.patches()).toEqual([{ dialPlan: [{ phoneNumberId: 'n3', customers: all }] }]);
  expect(await counts()).toMatchObject({ part: 4, launch: 4 });
});

test('nor where the list itself is gone', async () => {
  await fixture.db.execute(sql`delete from contact_lists`);
  expect(await (await open())(['n3'])).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()[0].dialPlan[0].customers).toHaveLength(4);
});

test('who is forgotten is not sent again either when a number came on do-not-call', async () => {
  await forgetPeople(fixture.db, [1]);
  const entry = { number: person(2).number, reason: 'Asked', source: 'hand' };
  await fixture.db.insert(doNotCall).values(entry);
  const taken = await takeOut({ campaignId: 'one', actor }, fixture.startInstance());
  expect(taken).toMatchObject({ outcome: 'taken-out' });
  const [{ dialPlan }] = fixture.patches();
  expect(dialPlan.flatMap(({ customers }: { customers: object[] }) => customers)).toEqual([
    person(0),
    person(3),
  ]);
  const plan = { dropped: [2], forgotten: 1 };
  expect(await counts()).toMatchObject({ part: 2, launch: 2, plan });
});
