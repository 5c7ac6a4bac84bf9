import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { Derivation } from '@/lib/contacts/lists/list-derivation';
import { audit, contacts as contactRows } from '@/lib/server/db/schema';
import { makePeople, numbersOf, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import { deriveLists, type ListRef, readContacts, readFacts, sumDerivation } from '..';

const given = shareListDb();
const store = (contacts: Contact[], name = 'list') =>
  storeList(contacts, { ...given, db: given.db, name });
const all = (ref: ListRef) => readContacts(ref, { from: 0, to: 1_000_000, db: given.db });

/** Makes the lists and sees that each is what the sum said beforehand. */
async function derive(input: unknown): Promise<{ numbers: string[]; ref: ListRef }[]> {
  const derivation = Derivation.parse(input);
  const sum = await sumDerivation(derivation, given.db);
  const rows = sum.sources.reduce((total, { count }) => total + count, 0);
  const results = sum.results.reduce((total, { count }) => total + count, 0);
  expect(rows - sum.repeats - sum.takenOut - sum.leftOver).toBe(results);
  const { lists } = await deriveLists(
    { key: randomUUID(), derivation, actor: given.actor },
    given.db,
  );
  expect(lists.map(({ name, count }) => ({ name, count }))).toEqual(sum.results);
  const made = [];
  for (const ref of lists) {
    const facts = await readFacts(ref, { db: given.db });
    const contacts = await all(ref);
    expect(facts).toMatchObject({ count: contacts.length, name: ref.name });
    made.push({ numbers: numbersOf(contacts), ref });
  }
  return made;
}

describe('lists made of lists', () => {
  it('combined: all in order, of a number in both the first stays', async () => {
    const a = await store(makePeople(6));
    const renamed = makePeople(6, 3).map((one) => ({ ...one, name: 'Other' }));
    const b = await store(renamed);
    const [made] = await derive({ kind: 'combine', name: 'Both', lists: [a, b] });
    expect(made?.numbers).toEqual(numbersOf(makePeople(9)));
    const names = (await all(made?.ref ?? a)).map(({ name }) => name);
    expect(names.slice(0, 6)).not.toContain('Other');
    expect(names.slice(6)).toEqual(['Other', 'Other', 'Other']);
  });

  it('subtracted: who is in none of the others', async () => {
    const a = await store(makePeople(10));
    const b = await store(makePeople(3, 2));
    const c = await store(makePeople(5, 8));
    const [made] = await derive({ kind: 'subtract', name: 'Rest', list: a, without: [b, c] });
    expect(made?.numbers).toEqual(numbersOf([...makePeople(2), ...makePeople(3, 5)]));
  });

  it.each([
    ['parts', 3, [4, 3, 3]],
    ['size', 4, [4, 4, 2]],
  ])('split by %s: one after the other, nobody lost', async (by, amount, sizes) => {
    const list = await store(makePeople(10));
    const made = await derive({ kind: 'split', name: 'Part', list, by, amount });
    expect(made.map(({ numbers }) => numbers.length)).toEqual(sizes);
    expect(made.flatMap(({ numbers }) => numbers)).toEqual(numbersOf(makePeople(10)));
  });

  it('sampled: the same seed draws the same ones, another draws others, in order', async () => {
    const list = await store(makePeople(60));
    const draw = async (seed: string) =>
      (await derive({ kind: 'sample', name: 'Some', list, amount: 15, seed }))[0]?.numbers ?? [];
    const first = await draw('march');
    expect(first).toHaveLength(15);
    expect([...first].sort()).toEqual(first);
    expect(await draw('march')).toEqual(first);
    expect(await draw('april')).not.toEqual(first);
  });

  it('have the hash of an import of the same contacts, also from a list without digests', async () => {
    const a = await store(makePeople(5));
    await given.db
      .update(contactRows)
      .set({ digest: null })
      .where(sql`${contactRows.listId} = ${a.listId}::uuid`);
    const b = await store(makePeople(4, 5));
    const [made] = await derive({ kind: 'combine', name: 'Both', lists: [a, b] });
    const imported = await store(makePeople(9));
    const hashOf = async (ref: ListRef) => (await readFacts(ref, { db: given.db }))?.hash;
    expect(await hashOf(made?.ref ?? a)).toBe(await hashOf(imported));
  });

  it('are written down without a number', async () => {
    const rows = await given.db.select().from(audit).where(sql`${audit.action} = 'contacts.split'`);
    expect(rows.map(({ phase }) => phase)).toEqual(['intent', 'outcome', 'intent', 'outcome']);
    expect(JSON.stringify(rows)).not.toContain('+1212');
  });
});

describe('what is refused', () => {
  it('nobody left, one list twice, a list that is gone: nothing is made', async () => {
    const a = await store(makePeople(3));
    const same = await store(makePeople(3));
    const gone = { listId: '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f', revision: 1 };
    for (const [without, code] of [
      [same, 'bad-input'],
      [a, 'bad-input'],
      [gone, 'not-found'],
    ] as const) {
      const derivation = Derivation.parse({
        ...{ kind: 'subtract', name: 'Rest', list: a, without: [without] },
      });
      await expect(
        deriveLists({ key: randomUUID(), derivation, actor: given.actor }, given.db),
      ).rejects.toMatchObject({ code });
    }
  });
});
