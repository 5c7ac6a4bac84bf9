import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CampaignDraft, DRAFT_SCHEMA_VERSION, emptyDraft } from '@/lib/campaign/draft';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit, contactListRevisions, contactLists, drafts, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { discardDraft } from './discard-draft';
import { mintLaunchKey } from './launch-key';
import { listDrafts } from './list-drafts';
import { findDraft, readDraft } from './read-draft';
import { saveDraft } from './save-draft';

let open: OpenDb;
beforeAll(async () => {
  open = await openTestDb();
  await open.db.insert(people).values({ id: 'person-1', name: 'Jo', email: 'jo@acme.example' });
});
afterAll(() => open.close());

const named = (name: string): CampaignDraft => ({ ...emptyDraft(), name });
const save = (id: string, name: string, basedOn: number) =>
  saveDraft({ id, draft: named(name), basedOn, actorId: 'person-1' }, open.db);
const actor: Actor = {
  ...{ id: 'person-1', name: 'Jo', role: 'operator', ip: null },
  permissions: permissionsOf('operator'),
};
const discard = (id: string) => discardDraft({ id, actor }, open.db);
const seal = (id: string) =>
  open.db.update(drafts).set({ sealedAt: new Date() }).where(eq(drafts.id, id));

test('a draft is created, saved and read back', async () => {
  const id = randomUUID();
  expect(await save(id, 'M', 0)).toMatchObject({ kind: 'saved', current: { version: 1 } });
  expect(await save(id, 'March', 1)).toMatchObject({ kind: 'saved', current: { version: 2 } });
  expect(await readDraft(id, open.db)).toMatchObject({
    version: 2,
    draft: named('March'),
    sealedAt: null,
  });
});

test('the launch key comes with the row and stays', async () => {
  const id = randomUUID();
  const { current } = await save(id, 'A', 0);
  expect(current.launchKey).toMatch(/^[a-km-np-z2-9]{24}$/);
  expect((await save(id, 'B', 1)).current.launchKey).toBe(current.launchKey);
});

test('keys are made of random bytes, without letters that look alike', () => {
  expect(mintLaunchKey(() => new Uint8Array(24))).toBe('a'.repeat(24));
  expect(mintLaunchKey(() => new Uint8Array(24).fill(255))).toBe('9'.repeat(24));
  expect(new Set(Array.from({ length: 1_000 }, () => mintLaunchKey())).size).toBe(1_000);
});

test('of two tabs that save the same version, one wins and the other sees its draft', async () => {
  const id = randomUUID();
  await save(id, 'A', 0);
  const saves = await Promise.all([save(id, 'Left', 1), save(id, 'Right', 1)]);
  expect(saves.map(({ kind }) => kind).sort()).toEqual(['changed', 'saved']);
  const names = saves.map(({ current }) => current.draft.name);
  expect(new Set(names).size).toBe(1);
});

test('a save that is repeated because its answer was lost counts as saved', async () => {
  const id = randomUUID();
  await save(id, 'A', 0);
  expect(await save(id, 'A', 0)).toMatchObject({ kind: 'saved', current: { version: 1 } });
  await save(id, 'B', 1);
  expect(await save(id, 'B', 1)).toMatchObject({ kind: 'saved', current: { version: 2 } });
  expect(await save(id, 'C', 1)).toMatchObject({ kind: 'changed', current: { version: 2 } });
});

test('a launched draft can neither be saved nor discarded', async () => {
  const id = randomUUID();
  await save(id, 'A', 0);
  await seal(id);
  await expect(save(id, 'B', 1)).rejects.toMatchObject({ code: 'conflict' });
  await expect(discard(id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await readDraft(id, open.db)).toMatchObject({ draft: named('A') });
});

test('discarding twice is discarding once, and a discarded draft is not saved again', async () => {
  const id = randomUUID();
  await save(id, 'A', 0);
  await discard(id);
  await discard(id);
  const rows = await open.db.select().from(audit).where(eq(audit.target, id));
  expect(rows).toMatchObject([
    { action: 'draft.discard', actorName: 'Jo', detail: { version: 1 } },
  ]);
  expect(await findDraft(id, open.db)).toBeNull();
  await expect(save(id, 'B', 1)).rejects.toMatchObject({ code: 'not-found' });
});

test('a draft of a newer version is left as it is', async () => {
  const id = randomUUID();
  await save(id, 'A', 0);
  const schemaVersion = DRAFT_SCHEMA_VERSION + 1;
  await open.db.update(drafts).set({ schemaVersion }).where(eq(drafts.id, id));
  await expect(readDraft(id, open.db)).rejects.toMatchObject({ code: 'unavailable' });
});

test('the list has what was not launched, last saved first', async () => {
  await open.db.delete(drafts);
  const [first, second, launched] = [randomUUID(), randomUUID(), randomUUID()];
  await save(first, 'First', 0);
  await save(second, '', 0);
  await save(launched, 'Launched', 0);
  await seal(launched);
  await save(first, 'First again', 1);
  const { drafts: listed, more } = await listDrafts({}, open.db);
  expect(listed).toMatchObject([
    { id: first, name: 'First again', version: 2, savedBy: 'Jo', contacts: null },
    { id: second, name: '', version: 1, progress: { next: 'details', done: 0 } },
  ]);
  expect(listed).toHaveLength(2);
  expect(more).toBe(0);
  expect(await listDrafts({ limit: 1 }, open.db)).toMatchObject({
    drafts: [{ id: first }],
    more: 1,
  });
});

test('a draft with an audience says how many contacts it has', async () => {
  await open.db.delete(drafts);
  const [id, listId] = [randomUUID(), randomUUID()];
  await open.db.insert(contactLists).values({ id: listId, name: 'March' });
  const ready = { listId, revision: 1, state: 'ready', count: 40 };
  await open.db.insert(contactListRevisions).values(ready);
  const draft = { ...named('March'), audience: { listId, revision: 1, from: 0 } };
  await saveDraft({ id, draft, basedOn: 0, actorId: 'person-1' }, open.db);
  expect((await listDrafts({}, open.db)).drafts).toMatchObject([{ id, contacts: 40 }]);
});
