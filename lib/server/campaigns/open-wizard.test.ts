import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type CampaignDraft, emptyDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import type { Actor, Role } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { createList, finishList, type ListRef, receivePart } from '@/lib/server/contacts';
import { provideDb } from '@/lib/server/db/client';
import { drafts, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { saveDraft } from '@/lib/server/drafts';
import { stubServerEnv } from '@/lib/testing/server-env';
import { openTestDb } from '@/lib/testing/test-db';
import { makePayload } from './make-payload';
import { openWizard } from './open-wizard';

vi.mock('./read-plan-options', () => ({
  readPlanOptions: async () => ({ speakers: null, numbers: null }),
}));

const ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001';
const EMPTY_ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0002';
const SEALED_ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0003';
const UNKNOWN_ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0004';

let open: OpenDb;
let list: ListRef;

beforeAll(async () => {
  stubServerEnv({ LAUNCH_GRACE_SECONDS: '15' });
  open = await openTestDb();
  provideDb(open.db);
  await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
  list = await uploadList(30);
  await save(ID, launchableDraft());
  await save(EMPTY_ID, emptyDraft());
  await open.db.insert(drafts).values({
    id: SEALED_ID,
    schemaVersion: 1,
    version: 2,
    content: emptyDraft(),
    launchKey: 'key-of-the-launch',
    sealedAt: new Date(),
  });
});
afterAll(async () => {
  provideDb(undefined);
  vi.unstubAllEnvs();
  await open.close();
});

function actorOf(role: Role): Actor {
  return { id: 'ann', name: 'Ann', role, permissions: permissionsOf(role), ip: null };
}

async function uploadList(count: number): Promise<ListRef> {
  const actor = actorOf('operator');
  const rows = Array.from({ length: count }, (_, n) => ({
    number: `+1212${5_550_000 + n}`,
    name: `Person ${n}`,
    variables: { plan: 'gold' },
    line: n + 2,
  }));
  const about = { rowsIn: count, accepted: count, rejected: 0, duplicates: 0 };
  const ref = await createList(
    {
      actor,
      list: { name: 'spring.csv', source: 'file', columns: ['plan'], ...about },
    },
    open.db,
  );
  await receivePart({ ...ref, from: 0, rows }, open.db);
  await finishList({ ...ref, actor, count }, open.db);
  return ref;
}

function launchableDraft(): CampaignDraft {
  const draft = emptyDraft();
  return {
    ...draft,
    name: 'Spring',
    target: { ...draft.target, assistantId: 'assistant-1' },
    audience: { listId: list.listId, revision: list.revision, from: 0 },
    callers: { ...draft.callers, numberIds: ['number-1', 'number-2'] },
  };
}

const save = (id: string, draft: CampaignDraft) =>
  saveDraft({ id, draft, basedOn: 0, actorId: 'ann' }, open.db);

it('opens a draft with its facts, its limits and the mark of its launch', async () => {
  const opened = await openWizard(ID, actorOf('operator'));
  if (opened.kind !== 'draft') throw new Error('expected a draft');
  const { wizard } = opened;
  expect(wizard).toMatchObject({ draftId: ID, version: 1, isGone: false });
  expect(wizard.draft.name).toBe('Spring');
  expect(wizard.facts?.count).toBe(30);
  expect(wizard.limits.graceSeconds).toBe(15);
  expect(wizard.fingerprint).toMatch(/^[0-9a-z]{6}$/);
});

it('gives contacts only to who may see them', async () => {
  const sampleFor = async (role: Role) => {
    const opened = await openWizard(ID, actorOf(role));
    return opened.kind === 'draft' ? opened.wizard.facts?.sample : undefined;
  };
  expect(await sampleFor('operator')).toHaveLength(20);
  expect(await sampleFor('viewer')).toBeNull();
});

it('starts anew without a draft, and says when the one asked for is gone', async () => {
  const actor = actorOf('operator');
  expect(await openWizard(undefined, actor)).toMatchObject({
    wizard: { draftId: null, version: 0, draft: emptyDraft(), isGone: false },
  });
  for (const id of [UNKNOWN_ID, 'not an id']) {
    expect(await openWizard(id, actor)).toMatchObject({ wizard: { draftId: null, isGone: true } });
  }
});

it('leads from a launched draft to its launch', async () => {
  expect(await openWizard(SEALED_ID, actorOf('operator'))).toEqual({
    kind: 'launched',
    key: 'key-of-the-launch',
  });
});

it('makes the whole payload of a draft, every contact once', async () => {
  const { fingerprint, requests } = await makePayload(ID);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.name).toBe(`Spring · ${fingerprint}`);
  const numbers = requests[0]?.dialPlan?.flatMap(({ customers }) => customers.map((c) => c.number));
  expect(new Set(numbers).size).toBe(30);
  expect(numbers).toHaveLength(30);
});

it('makes no payload while something is to be settled', async () => {
  await expect(makePayload(EMPTY_ID)).rejects.toMatchObject({ code: 'bad-input' });
  await expect(makePayload(UNKNOWN_ID)).rejects.toMatchObject({ code: 'not-found' });
});

it('names the launch by the key that is kept with the draft', async () => {
  const [row] = (await open.db.select().from(drafts)).filter(({ id }) => id === ID);
  expect((await makePayload(ID)).fingerprint).toBe(fingerprintOf(row?.launchKey ?? ''));
});
