import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { contactListRevisions, contactLists, launches } from '@/lib/server/db/schema';
import { addDraft, CONTACTS, openLaunchFixture } from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { approveLaunch } from './approve-launch';
import { findRepeats } from './find-repeats';
import { undoLaunch } from './undo-launch';

const LIST = { listId: 'a3bb189e-8bf9-4888-9912-ace4e6543002', revision: 1 };
/** Somebody else's upload of the same people. */
const COPY = { listId: 'b3bb189e-8bf9-4888-9912-ace4e6543002', revision: 1 };
const OTHER = { listId: 'c3bb189e-8bf9-4888-9912-ace4e6543002', revision: 1 };

const fixture = shareFixture(openLaunchFixture);
beforeAll(async () => {
  for (const { listId, revision } of [LIST, COPY, OTHER]) {
    const hash = listId === OTHER.listId ? 'other people' : 'the same people';
    await fixture.db.insert(contactLists).values({ id: listId, name: 'March' });
    await fixture.db
      .insert(contactListRevisions)
      .values({ listId, revision, hash, state: 'ready', count: CONTACTS });
  }
});
beforeEach(async () => {
  await fixture.db.delete(launches);
});

async function approve(name: string, repeatsSeen: string[] = []): Promise<string> {
  const { draft: _, ...input } = await addDraft(fixture, name);
  return (await approveLaunch({ ...input, repeatsSeen }, fixture)).key;
}

test('the same people from another upload are found, with who launched them', async () => {
  const key = await approve('Spring');
  const [repeat, ...others] = await findRepeats(fixture.db, COPY);
  expect(others).toEqual([]);
  expect(repeat).toMatchObject({ key, name: 'Spring', by: 'Jo', contacts: CONTACTS });
  expect(Math.abs(Date.parse(repeat?.at ?? '') - Date.now())).toBeLessThan(60_000);
  expect(await findRepeats(fixture.db, OTHER)).toEqual([]);
});

test('a second launch is refused until the person says that it repeats the first', async () => {
  const first = await approve('Spring');
  await expect(approve('Spring again')).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('“Spring” by Jo'),
  });
  expect(await fixture.db.select().from(launches)).toHaveLength(1);
  const second = await approve('Spring again', [first]);
  // Who ticked for the first has not seen the second.
  await expect(approve('A third', [first])).rejects.toMatchObject({ code: 'conflict' });
  await approve('A third', [first, second]);
});

test('of two at the same moment one is warned', async () => {
  const settled = await Promise.allSettled([approve('Mine'), approve('Theirs')]);
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a repeat of the very same launch gets its key, not a warning', async () => {
  const { draft: _, ...input } = await addDraft(fixture, 'Spring');
  const first = await approveLaunch(input, fixture);
  expect(await approveLaunch(input, fixture)).toEqual({ key: first.key, isNew: false });
});

test('what called nobody, or was yesterday, does not count', async () => {
  const undone = await approve('Undone');
  await undoLaunch(undone, fixture);
  expect(await findRepeats(fixture.db, LIST)).toEqual([]);
  const failed = await approve('Failed');
  await fixture.db.update(launches).set({ state: 'failed' }).where(eq(launches.key, failed));
  const old = await approve('Yesterday');
  await fixture.db
    .update(launches)
    .set({ createdAt: sql`now() - interval '25 hours'` })
    .where(eq(launches.key, old));
  expect(await findRepeats(fixture.db, LIST)).toEqual([]);
});

test('the same people are found when the list they were launched from is deleted', async () => {
  const key = await approve('Spring');
  const again = { listId: 'd3bb189e-8bf9-4888-9912-ace4e6543002', revision: 1 };
  await fixture.db.insert(contactLists).values({ id: again.listId, name: 'March again' });
  await fixture.db
    .insert(contactListRevisions)
    .values({ ...again, hash: 'list-hash', state: 'ready', count: CONTACTS });
  await fixture.db.delete(contactLists).where(eq(contactLists.id, LIST.listId));
  expect(await findRepeats(fixture.db, again)).toMatchObject([{ key }]);
  expect(await findRepeats(fixture.db, OTHER)).toEqual([]);
});
