import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { compileOverrides } from '@/lib/overrides/compile';
import { readContacts, readFacts } from '@/lib/server/contacts';
import { readNotes } from '@/lib/server/contacts/list-notes';
import { audit } from '@/lib/server/db/schema';
import { ANN, openDuplicateFixture, person } from '@/lib/testing/drafts/duplicate-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { duplicateCampaign } from './duplicate-campaign';
import { readDraft } from './read-draft';

const FOREIGN = { id: 'foreign', name: 'Spring', status: 'ended', assistantId: 'assistant-1' };

const fixture = shareFixture(openDuplicateFixture);
beforeEach(() => {
  fixture.atVapi.campaign = FOREIGN;
});

const copyForeign = async () => {
  const { draftId, notes } = await duplicateCampaign(
    { campaignId: 'foreign', actor: ANN },
    fixture.deps,
  );
  return { notes, draftId, ...(await readDraft(draftId, fixture.db)) };
};

async function contactsOf({ audience }: CampaignDraft) {
  if (audience.listId === null || audience.revision === null) throw new Error('there is no list');
  const ref = { listId: audience.listId, revision: audience.revision };
  const contacts = await readContacts(ref, { from: 0, to: 10_000, db: fixture.db });
  return { ref, contacts, facts: await readFacts(ref, { db: fixture.db }) };
}

test('a campaign started elsewhere keeps who calls whom, what is said and its variables', async () => {
  fixture.atVapi.campaign = {
    ...FOREIGN,
    assistantOverrides: { firstMessage: 'Hi {{name}}', variableValues: { company: 'Acme' } },
    dialPlan: [
      { phoneNumberId: 'number-2', customers: [person(0), person(1, { plan: 'gold', seats: 3 })] },
      { phoneNumberId: 'number-1', customers: [person(2)] },
    ],
  };
  const { draft, notes } = await copyForeign();
  const { contacts, facts } = await contactsOf(draft);
  expect(notes).toEqual([]);
  expect(draft).toMatchObject({
    name: 'Spring (2)',
    target: { kind: 'assistant', assistantId: 'assistant-1' },
    callers: {
      numberIds: ['number-2', 'number-1'],
      share: 'column',
      column: 'Caller number',
      byValue: { '+14155550002': 'number-2', '+14155550001': 'number-1' },
    },
    overrides: { leftOutColumns: ['Caller number'] },
  });
  expect(compileOverrides(draft.overrides)).toMatchObject({
    fields: { firstMessage: 'Hi {{name}}' },
    variables: { company: 'Acme' },
  });
  expect(contacts.map(({ number }) => number)).toEqual([0, 1, 2].map((n) => person(n).number));
  expect(contacts[1]).toMatchObject({
    name: 'Person 1',
    variables: { plan: 'gold', seats: '3', 'Caller number': '+14155550002' },
  });
  expect(facts).toMatchObject({ name: 'Contacts of Spring', count: 3, named: 3 });
});

test('what breaks the rules of an import is left out and told, by place and never by value', async () => {
  const customers = [
    person(0),
    { sipUri: 'sip:a@b.test' },
    { number: '+1', name: 'Secret Name' },
    person(0),
    { ...person(3), assistantOverrides: { firstMessage: 'Only for you' } },
  ];
  fixture.atVapi.campaign = {
    ...FOREIGN,
    phoneNumberId: 'number-1',
    customers,
    maxConcurrency: 4,
    assistantOverrides: { server: { headers: { key: 'SECRET' } } },
  };
  const { draft, notes } = await copyForeign();
  const { ref, contacts, facts } = await contactsOf(draft);
  expect(contacts.map(({ number }) => number)).toContain('sip:a@b.test');
  expect(contacts).toHaveLength(3);
  expect(facts).toMatchObject({ numberRule: 'any', count: 3 });
  expect(draft.callers).toMatchObject({ numberIds: ['number-1'], share: 'round-robin' });
  expect(notes).toHaveLength(5);
  const told = notes.join('\n');
  expect(told).toMatch(/1 of 5 contacts left out: number: .*\(contact 3\)/);
  expect(told).toContain('1 had the number of an earlier contact');
  expect(told).toContain('firstMessage (1)');
  expect(told).toContain('may hold keys: server');
  expect(told).toContain('limit of 4 calls at once');
  expect(told).not.toMatch(/Secret Name|SECRET|\+1\b/);
  expect(await readNotes(ref, fixture.db)).toEqual(notes);
  expect(JSON.stringify(await fixture.db.select().from(audit))).not.toContain('SECRET');
});

test('a campaign without any contact is a draft without an audience', async () => {
  const { draft } = await copyForeign();
  expect(draft.audience).toMatchObject({ listId: null, revision: null });
});

test('10,000 contacts are copied in seconds', async () => {
  const customers = Array.from({ length: 10_000 }, (_, n) => person(n, { plan: `p${n}` }));
  fixture.atVapi.campaign = { ...FOREIGN, phoneNumberId: 'number-1', customers };
  const startedAt = performance.now();
  const { draft, draftId } = await copyForeign();
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect((await contactsOf(draft)).facts?.count).toBe(10_000);
  const rows = await fixture.db.select().from(audit).where(eq(audit.target, 'foreign'));
  expect(rows.at(-1)).toMatchObject({ action: 'campaign.duplicate', detail: { draftId } });
});
