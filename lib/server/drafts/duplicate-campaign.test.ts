import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CampaignDraft } from '@/lib/campaign/draft';
import { compileOverrides } from '@/lib/overrides/compile';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { readContacts, readFacts } from '@/lib/server/contacts';
import { readNotes } from '@/lib/server/contacts/list-notes';
import { audit, campaigns, launches, launchParts, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { createVapi } from '@/lib/server/vapi';
import {
  answerJson,
  type HostileServer,
  startHostileServer,
} from '@/lib/server/vapi/hostile-server';
import { openTestDb } from '@/lib/testing/test-db';
import { duplicateCampaign, duplicateLaunch } from './duplicate-campaign';
import type { DuplicateDeps } from './duplicate-deps';
import { readDraft } from './read-draft';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const NUMBERS = [
  { id: 'number-1', provider: 'twilio', number: '+14155550001', status: 'active' },
  { id: 'number-2', provider: 'twilio', number: '+14155550002', status: 'active' },
];
let open: OpenDb;
let server: HostileServer;
let deps: DuplicateDeps;
let campaign: Record<string, unknown>;
const actor: Actor = {
  id: 'ann',
  name: 'Ann',
  role: 'operator',
  permissions: permissionsOf('operator'),
  ip: null,
};

beforeAll(async () => {
  open = await openTestDb();
  await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
  server = await startHostileServer((socket, { path }) =>
    answerJson(socket, path.startsWith('/phone-number') ? NUMBERS : campaign),
  );
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl: server.url });
  deps = { db: open.db, vapi, now: () => NOW };
});
afterAll(async () => {
  await server.close();
  await open.close();
});
beforeEach(() => {
  campaign = { id: 'foreign', name: 'Spring', status: 'ended', assistantId: 'assistant-1' };
});

const copyForeign = async () => {
  const { draftId, notes } = await duplicateCampaign({ campaignId: 'foreign', actor }, deps);
  return { notes, draftId, ...(await readDraft(draftId, open.db)) };
};

async function contactsOf({ audience }: CampaignDraft) {
  if (audience.listId === null || audience.revision === null) throw new Error('there is no list');
  const ref = { listId: audience.listId, revision: audience.revision };
  const contacts = await readContacts(ref, { from: 0, to: 10_000, db: open.db });
  return { ref, contacts, facts: await readFacts(ref, { db: open.db }) };
}

async function addLaunch(draft: CampaignDraft, state = 'confirmed') {
  const key = randomUUID().replaceAll('-', '').slice(0, 24);
  const vapiId = state === 'confirmed' ? randomUUID() : null;
  await open.db.insert(launches).values({
    key,
    draft,
    name: draft.name,
    hash: 'h',
    api: 'v1',
    plannerVersion: 1,
    plan: { draftVersion: 1 },
    state,
    contacts: 3,
    zone: 'UTC',
  });
  await open.db
    .insert(launchParts)
    .values({ launchKey: key, n: 1, state, name: draft.name, contacts: 3, vapiId });
  return { key, vapiId: vapiId ?? '' };
}

const launched = CampaignDraft.parse({
  name: 'March renewals',
  target: { assistantId: 'assistant-1' },
  audience: { listId: randomUUID(), revision: 2 },
  callers: { numberIds: ['number-1'] },
  schedule: {
    kind: 'window',
    zone: 'UTC',
    earliest: '2026-11-20T10:00',
    latest: '2026-11-20T11:00',
  },
});

test('a launch of ours becomes a draft with the same list state, and its past window emptied', async () => {
  const { vapiId, key } = await addLaunch(launched);
  const { draftId } = await duplicateCampaign({ campaignId: vapiId, actor }, deps);
  const { draft, sealedAt, launchKey } = await readDraft(draftId, open.db);
  expect(draft).toEqual({
    ...launched,
    name: 'March renewals (2)',
    schedule: { kind: 'window', zone: 'UTC', earliest: '', latest: '' },
  });
  expect(sealedAt).toBeNull();
  expect(launchKey).not.toBe(key);
  const second = await duplicateCampaign({ campaignId: vapiId, actor }, deps);
  expect((await readDraft(second.draftId, open.db)).draft.name).toBe('March renewals (3)');
});

test('copies of a name of emoji are numbered like others', async () => {
  const { vapiId } = await addLaunch({ ...launched, name: '🎈'.repeat(30) });
  const copy = async () => {
    const { draftId } = await duplicateCampaign({ campaignId: vapiId, actor }, deps);
    return (await readDraft(draftId, open.db)).draft.name;
  };
  expect(await copy()).toBe(`${'🎈'.repeat(30)} (2)`);
  expect(await copy()).toBe(`${'🎈'.repeat(30)} (3)`);
});

test('a copy of a renamed campaign carries the later name', async () => {
  const { vapiId } = await addLaunch(launched);
  const at = new Date(NOW);
  await open.db.insert(campaigns).values({
    ...{ id: vapiId, api: 'v1', name: 'April · d7k3f9', status: 'ended', rawStatus: 'ended' },
    ...{ audience: 3, tally: {}, createdAt: at, updatedAt: at, seenAt: at },
  });
  const { draftId } = await duplicateCampaign({ campaignId: vapiId, actor }, deps);
  expect((await readDraft(draftId, open.db)).draft.name).toBe('April (2)');
});

test('a copy of an edited campaign is of what it was edited to', async () => {
  const { vapiId } = await addLaunch(launched);
  await recordOutcome(open.db, { actor, action: 'campaign.edit', target: vapiId });
  campaign = {
    ...{ id: vapiId, name: 'March renewals', squadId: 'squad-1', phoneNumberId: 'number-2' },
    ...{ customers: [person(0)], schedulePlan: { earliestAt: '2026-11-25T09:00:00Z' } },
  };
  const { draftId } = await duplicateCampaign({ campaignId: vapiId, actor }, deps);
  expect((await readDraft(draftId, open.db)).draft).toMatchObject({
    target: { kind: 'squad', squadId: 'squad-1' },
    audience: launched.audience,
    callers: { numberIds: ['number-2'] },
    schedule: { kind: 'window', zone: 'UTC', earliest: '2026-11-25T09:00', latest: '' },
  });
});

test.each(['failed', 'unknown'])('a launch that is %s is copied by its key', async (state) => {
  const { key } = await addLaunch({ ...launched, name: `It is ${state}` }, state);
  const { draftId } = await duplicateLaunch({ key, actor }, deps);
  expect((await readDraft(draftId, open.db)).draft.name).toBe(`It is ${state} (2)`);
  const [row] = await open.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  expect(row).toMatchObject({ phase: 'outcome', action: 'launch.duplicate', launchKey: key });
});

test('a key nobody launched is told in words', async () => {
  const none = duplicateLaunch({ key: 'nothing', actor }, deps);
  await expect(none).rejects.toMatchObject({ code: 'not-found' });
});

test('a campaign started elsewhere keeps who calls whom, what is said and its variables', async () => {
  campaign = {
    ...campaign,
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
  campaign = {
    ...campaign,
    phoneNumberId: 'number-1',
    customers,
    maxConcurrency: 4,
    assistantOverrides: { server: { headers: { key: 'SECRET' } } },
  };
  const { draft, notes } = await copyForeign();
  const { ref, contacts } = await contactsOf(draft);
  expect(contacts).toHaveLength(2);
  expect(draft.callers).toMatchObject({ numberIds: ['number-1'], share: 'round-robin' });
  expect(notes).toHaveLength(5);
  const told = notes.join('\n');
  expect(told).toContain(
    '2 of 5 contacts left out: a SIP address in place of a number (contact 2)',
  );
  expect(told).toContain('1 had the number of an earlier contact');
  expect(told).toContain('firstMessage (1)');
  expect(told).toContain('may hold keys: server');
  expect(told).toContain('limit of 4 calls at once');
  expect(told).not.toMatch(/Secret Name|SECRET|\+1\b/);
  expect(await readNotes(ref, open.db)).toEqual(notes);
  expect(JSON.stringify(await open.db.select().from(audit))).not.toContain('SECRET');
});

test('one without any contact is a draft without an audience', async () => {
  const { draft } = await copyForeign();
  expect(draft.audience).toEqual({ listId: null, revision: null });
});

test('10,000 contacts are copied in seconds', async () => {
  const customers = Array.from({ length: 10_000 }, (_, n) => person(n, { plan: `p${n}` }));
  campaign = { ...campaign, phoneNumberId: 'number-1', customers };
  const startedAt = performance.now();
  const { draft, draftId } = await copyForeign();
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect((await contactsOf(draft)).facts?.count).toBe(10_000);
  const rows = await open.db.select().from(audit).where(eq(audit.target, 'foreign'));
  expect(rows.at(-1)).toMatchObject({ action: 'campaign.duplicate', detail: { draftId } });
});

function person(n: number, variableValues?: Record<string, unknown>) {
  return {
    number: `+1212${5_550_000 + n}`,
    name: `Person ${n}`,
    ...(variableValues && { assistantOverrides: { variableValues } }),
  };
}
