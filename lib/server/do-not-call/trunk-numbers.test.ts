import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLive } from '@/lib/server/campaigns';
import { readFacts } from '@/lib/server/contacts';
import { storeContacts } from '@/lib/server/contacts/store-contacts';
import { doNotCall, launches, launchParts, people } from '@/lib/server/db/schema';
import { saveHomeCountry } from '@/lib/server/organisation/home-country';
import { AddNumber, findListed, screenNumbers } from '@/lib/server/suppression';
import { openEditFixture } from '@/lib/testing/campaigns/edit-fixture';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { addToDoNotCall } from './add';
import { readUnsettled } from './store-reach';

const fixture = shareFixture(openEditFixture);
const actor = actorOf('operator');
const GERMAN = '+4915112345678';
const URI = 'sip:+4915112345678@pbx.example.com;user=phone';
const WRITTEN = ['015112345678', URI, '1001', 'sip:ann@pbx.example.com'];

beforeEach(async () => {
  fixture.begin();
  await fixture.db
    .insert(people)
    .values({ id: actor.id, name: 'Jo', email: 'jo@acme.example' })
    .onConflictDoNothing();
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(
    sql`truncate do_not_call, contact_lists, contact_list_revisions, number_calls cascade`,
  );
});

const list = (...numbers: string[]) =>
  fixture.db
    .insert(doNotCall)
    .values(numbers.map((number) => ({ number, reason: 'Asked', source: 'hand' })));

/** A list for a trunk, as it is kept once it was read as one of Germany. */
async function storeList() {
  const contacts = WRITTEN.map((number, n) => ({
    contact: { number, variables: {}, line: n + 2 },
    ...({ country: '', type: number.startsWith('sip') ? 'sip' : 'unchecked' } as const),
  }));
  const made = { name: 'Trunk', source: 'x', rejected: 0, duplicates: 0, columns: [] };
  const settings = { defaultCountry: 'DE' };
  const given = { ...made, numberRule: 'any', settings } as const;
  return storeContacts({ actor, list: given, contacts }, fixture.db);
}

test('an import meets the number behind what a trunk dials, in the country it is read in', async () => {
  await list(GERMAN);
  const ask = async (country: string) => {
    const hits = await screenNumbers(
      { numbers: WRITTEN, calledWithinDays: null, country },
      fixture.db,
    );
    return hits.map(({ index }) => index);
  };
  expect(await ask('DE')).toEqual([0, 1]);
  // A SIP address says its country itself; national digits do not.
  expect(await ask('US')).toEqual([1]);
  await saveHomeCountry({ country: 'DE' }, { actor, db: fixture.db });
  expect(await ask('')).toEqual([0, 1]);
});

test('a launch leaves them out, and says how many', async () => {
  const ref = await storeList();
  await list(GERMAN);
  const facts = await readFacts(ref, { db: fixture.db });
  expect(facts).toMatchObject({ count: 2, suppressed: 2, gaps: [0, 1] });
  expect(await findListed(WRITTEN, fixture.db)).toEqual(new Set(WRITTEN.slice(0, 2)));
});

test('a number that is added is taken out of what waits, however it is dialled there', async () => {
  const ref = await storeList();
  const plan = fixture.fake.find('one') as unknown as { dialPlan: object[] };
  plan.dialPlan = [
    {
      phoneNumberId: 'n1',
      customers: WRITTEN.map((written) =>
        written.startsWith('sip:')
          ? { sipUri: written }
          : { number: written, numberE164CheckEnabled: false },
      ),
    },
  ];
  const key = '0123456789abcdefghjkmnpq';
  const part = { n: 1, from: 0, to: 4, contacts: 4, callers: [] };
  const made = { draft: {}, hash: 'h', api: 'v1', plannerVersion: 1, zone: 'UTC', contacts: 4 };
  await fixture.db.insert(launches).values({
    ...{ key, name: 'Trunk', state: 'confirmed', earliestAt: new Date(Date.now() + 3_600_000) },
    ...{ plan: { list: ref, plan: { parts: [part] } }, ...made },
  });
  await fixture.db.insert(launchParts).values({
    ...{ launchKey: key, n: 1, name: 'Trunk', contacts: 4, state: 'confirmed', vapiId: 'one' },
  });
  const deps = fixture.startInstance();
  await readLive({ campaignId: 'one', actor }, deps);
  const input = AddNumber.parse({ number: GERMAN, country: '', reason: 'Asked' });
  const { campaigns } = await addToDoNotCall(input, { actor, deps });
  expect(campaigns).toMatchObject([{ campaignId: 'one', outcome: 'taken-out' }]);
  expect(fixture.patches()).toEqual([
    {
      dialPlan: [
        {
          phoneNumberId: 'n1',
          customers: [
            { number: '1001', numberE164CheckEnabled: false },
            { sipUri: 'sip:ann@pbx.example.com' },
          ],
        },
      ],
    },
  ]);
  expect((await fixture.db.select().from(launchParts))[0]?.contacts).toBe(2);
  expect(await readUnsettled(fixture.db)).toEqual([]);
});
