import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DRAFT_SCHEMA_VERSION } from '@/lib/campaign/draft';
import { OverridesDraft } from '@/lib/overrides/draft';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { people, savedOverrides } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import {
  createSavedOverrides,
  deleteSavedOverrides,
  listSavedOverrides,
  updateSavedOverrides,
} from '.';

let open: OpenDb;
const actor: Actor = {
  ...{ id: 'ann', name: 'Ann', role: 'operator', ip: null },
  permissions: permissionsOf('operator'),
};
const content = OverridesDraft.parse({ firstMessage: 'Hi' });

beforeAll(async () => {
  open = await openTestDb();
  await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
});
afterAll(() => open.close());
beforeEach(() => open.db.delete(savedOverrides));

const create = (name: string) => createSavedOverrides({ name, content, actor }, open.db);
const list = () => listSavedOverrides(open.db);
async function first() {
  const [set] = await list();
  if (set === undefined) throw new Error('there is no set');
  return set;
}
const update = (more: { id: string; seenAt: string; name?: string; content?: OverridesDraft }) =>
  updateSavedOverrides({ ...more, actor }, open.db);

test('sets are listed by name with who saved them', async () => {
  await create('winter');
  await create('Autumn');
  expect(await list()).toMatchObject([
    { name: 'Autumn', content, savedBy: 'Ann' },
    { name: 'winter' },
  ]);
});

test('a name is taken once, whatever its capitals, also by a rename', async () => {
  await create('Winter');
  await expect(create('winter')).rejects.toMatchObject({ code: 'conflict' });
  await create('Spring');
  const set = await first();
  const renamed = update({ id: set.id, seenAt: set.savedAt, name: 'WINTER' });
  await expect(renamed).rejects.toThrow(/“Winter” already/);
});

test('of names given at the same time one is taken, and the other refused in words', async () => {
  const both = await Promise.allSettled([create('Winter'), create('winter'), create('WINTER')]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await list()).toHaveLength(1);
  await create('Spring');
  const sets = await list();
  const renames = await Promise.allSettled(
    sets.map(({ id, savedAt: seenAt }) => update({ id, seenAt, name: 'Summer' })),
  );
  const refused = renames.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toEqual([expect.objectContaining({ code: 'conflict' })]);
});

test('of two people who update one set, the second is told and nothing is lost', async () => {
  await create('Winter');
  const { id, savedAt: seenAt } = await first();
  await update({ id, seenAt, content: OverridesDraft.parse({ firstMessage: 'Mine' }) });
  const theirs = update({ id, seenAt, content: OverridesDraft.parse({ firstMessage: 'Theirs' }) });
  await expect(theirs).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect((await first()).content.firstMessage).toBe('Mine');
});

test('deleting twice is deleting once; an update of a deleted set is told', async () => {
  await create('Winter');
  const { id, savedAt: seenAt } = await first();
  await deleteSavedOverrides({ id, actor }, open.db);
  await deleteSavedOverrides({ id, actor }, open.db);
  expect(await list()).toEqual([]);
  await expect(update({ id, seenAt, name: 'X' })).rejects.toMatchObject({ code: 'not-found' });
});

test('a set of a newer version is left where it is', async () => {
  await create('Winter');
  await open.db.update(savedOverrides).set({ schemaVersion: DRAFT_SCHEMA_VERSION + 1 });
  expect(await list()).toEqual([]);
});
