import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import {
  deleteList,
  forgetNumber,
  type ListRef,
  readFacts,
  readPlacedContacts,
} from '@/lib/server/contacts';
import { storeContacts } from '@/lib/server/contacts/store-contacts';
import { contacts, doNotCall } from '@/lib/server/db/schema';
import { findListed } from '@/lib/server/suppression';
import {
  addDraft,
  type LaunchFixture,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import type { Customer } from '@/lib/wire/customer';
import { approveLaunch } from './approve-launch';
import { countTakenOut } from './find-forgotten';
import { readSentRequest } from './read-sent';
import { sendLaunch } from './send-launch';

let fixture: LaunchFixture;
let ref: ListRef;

const PEOPLE: Contact[] = Array.from({ length: 4 }, (_, n) => ({
  ...{ number: `+1415555010${n}`, name: `Contact ${n}`, variables: {}, line: n + 2 },
}));

beforeAll(async () => {
  fixture = await openLaunchFixture();
  const { db, deps } = fixture;
  // Under the name the fixture's drafts know it by.
  deps.readFacts = async ({ listId, revision }) => {
    const facts = await readFacts(ref, { db });
    return facts && { ...facts, listId, revision };
  };
  deps.readContacts = (_, range) => readPlacedContacts(ref, { ...range, db });
  deps.countTakenOut = () => countTakenOut(ref, db);
  deps.findListed = (numbers) => findListed(numbers, db);
});
afterAll(() => fixture.close());
beforeEach(async () => {
  const { db, actor } = fixture;
  await db.execute(sql`truncate do_not_call, launches, contact_lists cascade`);
  const rows = PEOPLE.map((contact) => ({ contact, country: 'US', type: 'unknown' as const }));
  const report = { source: 'file x.csv', rejected: 0, duplicates: 0, columns: [] };
  ref = await storeContacts({ actor, list: { name: 'March', ...report }, contacts: rows }, db);
});

const forget = (place: number) =>
  forgetNumber({ number: PEOPLE[place]?.number ?? '', actor: fixture.actor }, fixture.db);

async function approve(confirmedContacts: number): Promise<string> {
  const { draft: _, ...input } = await addDraft(fixture);
  return (await approveLaunch({ ...input, confirmedContacts }, fixture)).key;
}

/** What Vapi got, and what the launch says of it. */
async function send(key: string) {
  const before = fixture.fake.campaigns.length;
  await sendLaunch(key, fixture.deps);
  const sent = fixture.fake.campaigns.slice(before);
  const customers = sent.flatMap((campaign) => campaign.customers as Customer[]);
  return { view: await viewOf(fixture, key), sent, names: customers.map(({ name }) => name) };
}

it('is in no payload when the launch was approved and not yet sent; the counts say so', async () => {
  const key = await approve(4);
  await forget(1);
  const { view, sent, names } = await send(key);
  expect(names).toEqual(['Contact 0', 'Contact 2', 'Contact 3']);
  expect(JSON.stringify(sent)).not.toContain(PEOPLE[1]?.number);
  expect(view).toMatchObject({ state: 'confirmed', contacts: 3, forgotten: 1 });
  expect(view).toMatchObject({ suppressed: { contacts: 0, late: 0 }, parts: [{ contacts: 3 }] });
});

it('is told apart from who came on do-not-call, who may be forgotten as well', async () => {
  const key = await approve(4);
  const listed = [PEOPLE[2], PEOPLE[3]].map((person) => person?.number ?? '');
  const entry = { reason: 'Asked', source: 'hand' };
  await fixture.db.insert(doNotCall).values(listed.map((number) => ({ number, ...entry })));
  await forget(1);
  await forget(3);
  const { view, names } = await send(key);
  expect(names).toEqual(['Contact 0']);
  expect(view).toMatchObject({ contacts: 1, forgotten: 2, suppressed: { contacts: 1, late: 1 } });
});

it('asks again when it was forgotten between the review and the approval', async () => {
  await forget(0);
  await expect(approve(4)).rejects.toThrow('You confirmed 4 contacts, but the draft has 3.');
  const { view, names } = await send(await approve(3));
  expect(names).toEqual(['Contact 1', 'Contact 2', 'Contact 3']);
  expect(view).toMatchObject({ contacts: 3, forgotten: 0 });
});

it('is not shown any more of what was sent before', async () => {
  const { view } = await send(await approve(4));
  await forget(2);
  await fixture.db.execute(
    sql`update launches set plan = jsonb_set(plan, '{list,listId}', to_jsonb(${ref.listId}::text))`,
  );
  const shown = await readSentRequest(view.parts[0]?.vapiId ?? '', fixture.db);
  expect(shown?.customers?.map(({ name }) => name)).toEqual([
    'Contact 0',
    'Contact 1',
    'Contact 3',
  ]);
});

it('sends nothing when everybody was forgotten', async () => {
  const key = await approve(4);
  for (const place of PEOPLE.keys()) await forget(place);
  const { view, sent } = await send(key);
  expect(sent).toEqual([]);
  expect(view).toMatchObject({ state: 'failed', parts: [{ failure: { kind: 'suppressed' } }] });
});

it('does not excuse rows that are missing for another reason', async () => {
  const key = await approve(4);
  await forget(0);
  await fixture.db.delete(contacts).where(sql`${contacts.position} = 1`);
  const { view, sent } = await send(key);
  expect(sent).toEqual([]);
  expect(view).toMatchObject({ state: 'failed', parts: [{ failure: { kind: 'unbuildable' } }] });
});

it('keeps the list of an approved launch from being deleted', async () => {
  const key = await approve(4);
  await fixture.db.execute(
    sql`update launches set plan = jsonb_set(plan, '{list,listId}', to_jsonb(${ref.listId}::text))`,
  );
  const drop = deleteList({ listId: ref.listId, contacts: 4, actor: fixture.actor }, fixture.db);
  await expect(drop).rejects.toThrow(/still needs this list/);
  expect((await send(key)).names).toHaveLength(4);
});
