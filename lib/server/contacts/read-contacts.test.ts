import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { makePeople, numbersOf, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import { readContactPages, TO_THE_END } from './read-contacts';

const given = shareListDb();

it('pages hold everybody in order, across a gap wider than a page', async () => {
  const people = makePeople(3_300);
  const ref = await storeList(people, { ...given, db: given.db });
  await given.db.execute(sql`
    delete from contacts where list_id = ${ref.listId}::uuid and position >= 400 and position < 2700`);
  const read: string[][] = [];
  for await (const page of readContactPages(ref, { from: 0, to: TO_THE_END, db: given.db })) {
    read.push(numbersOf(page));
  }
  expect(read.flat()).toEqual(numbersOf([...people.slice(0, 400), ...people.slice(2_700)]));
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
});
