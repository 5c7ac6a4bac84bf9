import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { readFacts, readPlacedContacts } from '@/lib/server/contacts';
import { storeContacts } from '@/lib/server/contacts/store-contacts';
import { doNotCall } from '@/lib/server/db/schema';
import { findListed } from '@/lib/server/suppression';
import {
  addDraft,
  type LaunchFixture,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import type { Customer } from '@/lib/wire/customer';
import { approveLaunch } from './approve-launch';
import { readSentRequest } from './read-sent';
import { sendLaunch } from './send-launch';

let fixture: LaunchFixture;
let pinned: { listId: string; revision: number };

const PEOPLE: Contact[] = Array.from({ length: 4 }, (_, n) => ({
  ...{ number: `+1415555010${n}`, name: `Contact ${n}`, variables: {}, line: n + 2 },
}));

beforeAll(async () => {
  fixture = await openLaunchFixture();
  const { db } = fixture;
  const report = { source: 'file x.csv', rejected: 0, duplicates: 0, columns: [] };
  const contacts = PEOPLE.map((contact) => ({ contact, country: 'US', type: 'unknown' as const }));
  const { actor } = fixture;
  const list = { name: 'March', ...report };
  const ref = await storeContacts({ actor, list, contacts }, db);
  pinned = ref;
  // Under the name the fixture's drafts know it by.
  fixture.deps.readFacts = async ({ listId, revision }) => {
    const facts = await readFacts(ref, { db });
    return facts && { ...facts, listId, revision };
  };
  fixture.deps.readContacts = (_, range) => readPlacedContacts(ref, { ...range, db });
  fixture.deps.findListed = (numbers) => findListed(numbers, db);
});
afterAll(() => fixture.close());
beforeEach(() => fixture.db.execute(sql`truncate do_not_call, launches cascade`));

async function list(...places: number[]) {
  const numbers = places.map((place) => PEOPLE[place]?.number ?? '');
  const entries = numbers.map((number) => ({ number, reason: 'Asked', source: 'hand' }));
  await fixture.db.insert(doNotCall).values(entries);
}

async function approve(confirmedContacts: number) {
  const { draft: _, ...input } = await addDraft(fixture);
  return approveLaunch({ ...input, confirmedContacts }, fixture);
}

async function send(key: string) {
  await sendLaunch(key, fixture.deps);
  const view = await viewOf(fixture, key);
  const customers = fixture.fake.campaigns.at(-1)?.customers as Customer[];
  return { view, customers, names: customers.map(({ name }) => name) };
}

it('shows the first of those who are called, and none of the others', async () => {
  await list(0, 2);
  const { sample, count } = (await readFacts(pinned, { withSample: true, db: fixture.db })) ?? {};
  expect(count).toBe(2);
  expect(sample?.map(({ name }) => name)).toEqual(['Contact 1', 'Contact 3']);
});

describe('a launch from a list with numbers on do-not-call', () => {
  it('leaves them out of what is sent and of every count', async () => {
    await list(1, 3);
    const { view, names } = await send((await approve(2)).key);
    expect(names).toEqual(['Contact 0', 'Contact 2']);
    expect(view).toMatchObject({ contacts: 2, suppressed: { contacts: 2, late: 0 } });
    expect(view.parts[0]).toMatchObject({ state: 'confirmed', contacts: 2 });
  });

  it('goes on when a number came on it after the count was confirmed, and says so', async () => {
    await list(1);
    const { view, names } = await send((await approve(4)).key);
    expect(names).toEqual(['Contact 0', 'Contact 2', 'Contact 3']);
    expect(view).toMatchObject({ contacts: 3, suppressed: { contacts: 1, late: 1 } });
  });

  it('asks again when more would be called than were confirmed', async () => {
    await expect(approve(3)).rejects.toThrow('You confirmed 3 contacts, but the draft has 4.');
  });

  it('is refused in words when nobody remains', async () => {
    await list(0, 1, 2, 3);
    await expect(approve(0)).rejects.toMatchObject({
      code: 'bad-input',
      problems: [
        {
          code: 'audience-suppressed',
          message: 'Everybody in “March” is on do-not-call (4): choose other contacts.',
        },
      ],
    });
  });

  it('leaves out who came on it between the confirmation and the sending', async () => {
    const { key } = await approve(4);
    await list(2);
    const { view, names, customers } = await send(key);
    expect(names).toEqual(['Contact 0', 'Contact 1', 'Contact 3']);
    expect(view).toMatchObject({ contacts: 3, suppressed: { contacts: 1, late: 1 } });
    // Taken off the list again, it is still told as it was sent.
    await fixture.db.delete(doNotCall);
    await fixture.db.execute(
      sql`update launches set plan = jsonb_set(plan, '{list,listId}', to_jsonb(${pinned.listId}::text))`,
    );
    const sent = await readSentRequest(view.parts[0]?.vapiId ?? '', fixture.db);
    expect(sent?.customers).toEqual(customers);
  });

  it('is not sent when everybody came on it after the confirmation', async () => {
    const { key } = await approve(4);
    const before = fixture.fake.campaigns.length;
    await list(0, 1, 2, 3);
    await sendLaunch(key, fixture.deps);
    const view = await viewOf(fixture, key);
    expect(fixture.fake.campaigns).toHaveLength(before);
    expect(view).toMatchObject({ state: 'failed', parts: [{ failure: { kind: 'suppressed' } }] });
  });
});
