import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { CampaignDraft } from '@/lib/campaign/draft';
import { type AudienceFacts, type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import * as schema from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { mintLaunchKey, saveDraft } from '@/lib/server/drafts';
import { approveLaunch } from '@/lib/server/launches/approve-launch';
import type { LaunchDeps } from '@/lib/server/launches/deps';
import { readLaunch } from '@/lib/server/launches/read-launch';
import { LAUNCH_TIMING } from '@/lib/server/launches/timing';
import { createVapi } from '@/lib/server/vapi';
import { openTestDb } from '@/lib/testing/test-db';
import { type FakeVapi, startFakeVapi } from './fake-vapi';

export const CONTACTS = 3;
const LIST = { listId: 'a3bb189e-8bf9-4888-9912-ace4e6543002', revision: 1 };
/** For tests in which Vapi does not answer. */
const DEADLINE_MS = 1_000;

export type LaunchFixture = OpenDb & {
  fake: FakeVapi;
  deps: LaunchDeps;
  actor: Actor;
};

/** A database, a fake Vapi behind the real gateway, an operator, and waits that don't wait. */
export async function openLaunchFixture({ writeMs = DEADLINE_MS } = {}): Promise<LaunchFixture> {
  const [open, fake] = await Promise.all([openTestDb(), startFakeVapi()]);
  const actor: Actor = {
    id: 'person-1',
    name: 'Jo',
    role: 'operator',
    permissions: permissionsOf('operator'),
    ip: null,
  };
  await open.db
    .insert(schema.people)
    .values({ id: actor.id, name: actor.name, email: 'jo@acme.example' });
  const deps: LaunchDeps = {
    db: open.db,
    vapi: createVapi({
      apiKey: 'secret-key',
      baseUrl: fake.url,
      limits: { writeMs, readRetries: 0 },
      hasBreaker: false,
    }),
    readFacts: async () => FACTS,
    readContacts: async (_, { from, to }) =>
      PEOPLE.slice(from, to).map((contact, index) => ({ position: from + index, contact })),
    countTakenOut: async () => 0,
    findListed: async () => new Set(),
    now: Date.now,
    sleep: async () => undefined,
    mintKey: () => mintLaunchKey(),
    timing: LAUNCH_TIMING,
    graceSeconds: 180,
    retryWindowSeconds: 3600,
  };
  const close = async () => {
    await fake.close();
    await open.close();
  };
  return { db: open.db, fake, deps, actor, close };
}

/** A draft that is ready to be launched, saved once. */
export async function addDraft({ db, actor }: LaunchFixture, name = 'March renewals') {
  const draft = CampaignDraft.parse({
    name,
    target: { assistantId: 'assistant-1' },
    audience: LIST,
    callers: { numberIds: ['number-1'] },
  });
  const id = randomUUID();
  await saveDraft({ id, draft, basedOn: 0, actorId: actor.id }, db);
  return { draftId: id, version: 1, confirmedContacts: CONTACTS, draft };
}

/** Approves a new draft and gives back its launch's key. */
export async function approveNew(fixture: LaunchFixture): Promise<string> {
  const { draft: _, ...input } = await addDraft(fixture);
  return (await approveLaunch(input, fixture)).key;
}

/** Lets time pass for one launch: everything it remembers was that much earlier. */
export async function letPass({ db }: LaunchFixture, { key, ms }: { key: string; ms: number }) {
  const { launches, launchAttempts, launchParts } = schema;
  const back = sql`interval '1 ms' * ${ms}::int`;
  await db
    .update(launches)
    .set({
      approvedAt: sql`${launches.approvedAt} - ${back}`,
      earliestAt: sql`${launches.earliestAt} - ${back}`,
    })
    .where(eq(launches.key, key));
  await db
    .update(launchAttempts)
    .set({ sentAt: sql`${launchAttempts.sentAt} - ${back}` })
    .where(eq(launchAttempts.launchKey, key));
  await db
    .update(launchParts)
    .set({ nextLookAt: sql`${launchParts.nextLookAt} - ${back}` })
    .where(eq(launchParts.launchKey, key));
}

export function viewOf({ db }: LaunchFixture, key: string) {
  return readLaunch(key, { canSeeContacts: true, db });
}

/** What the audit says happened to a launch, in order. */
export async function auditOf({ db }: LaunchFixture, key: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(schema.audit)
    .where(eq(schema.audit.launchKey, key))
    .orderBy(schema.audit.id);
  return rows.map(({ phase, action }) => `${phase} ${action}`);
}

const PEOPLE: Contact[] = Array.from({ length: CONTACTS }, (_, index) => ({
  number: `+1415555010${index}`,
  name: `Contact ${index}`,
  variables: {},
  line: index + 2,
}));

const FACTS: AudienceFacts = {
  ...UNSEEN_NUMBERS,
  ...LIST,
  name: 'March',
  hash: 'list-hash',
  count: CONTACTS,
  columns: [],
  countries: [{ value: 'US', count: CONTACTS }],
  named: CONTACTS,
  sample: null,
};
