import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { Derivation } from '@/lib/contacts/lists/list-derivation';
import { makePeople, numbersOf, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import {
  browseContacts,
  deleteList,
  deriveLists,
  findHoldings,
  forgetNumber,
  type ListRef,
} from '..';

const given = shareListDb();
const store = (count: number, first = 0) =>
  storeList(makePeople(count, first), { ...given, db: given.db });

const splitInThree = (list: ListRef) =>
  Derivation.parse({ kind: 'split', name: 'Part', list, by: 'parts', amount: 3 });

const derive = (key: string, derivation: Derivation) =>
  deriveLists({ key, derivation, actor: given.actor }, given.db);

/** Rows of all that a derivation writes. */
async function countStored() {
  const { rows } = await given.db.execute(sql`
    select (select count(*)::int from contact_lists) as lists,
      (select count(*)::int from contact_list_revisions) as revisions,
      (select count(*)::int from contacts) as contacts, (select count(*)::int from audit) as audit`);
  return rows[0];
}

describe('the same asked again', () => {
  it('is answered with the lists that were made, even at the same moment', async () => {
    const derivation = splitInThree(await store(9));
    const key = randomUUID();
    const answers = await Promise.allSettled([derive(key, derivation), derive(key, derivation)]);
    const before = await countStored();
    const { lists } = await derive(key, derivation);
    expect(lists.map(({ name, count }) => `${name}: ${count}`)).toEqual([
      ...['Part (1 of 3): 3', 'Part (2 of 3): 3', 'Part (3 of 3): 3'],
    ]);
    const told = answers.map((one) =>
      one.status === 'fulfilled' ? one.value.lists : one.reason.code,
    );
    // On Postgres the second may be told that the first is at it.
    expect(told).toContainEqual(lists);
    for (const one of told) expect([lists, 'conflict']).toContainEqual(one);
    expect(await countStored()).toEqual(before);
  });

  it('is made anew with another name, with another key, by another person, and after it was deleted', async () => {
    const derivation = splitInThree(await store(3, 20));
    const key = randomUUID();
    const [first] = (await derive(key, derivation)).lists;
    const ben = { ...given.actor, id: 'ben' };
    await given.db.execute(
      sql`insert into people (id, name, email) values ('ben', 'Ben', 'ben@example.com')`,
    );
    const others = await Promise.all([
      derive(key, { ...derivation, name: 'Other' }),
      derive(randomUUID(), derivation),
      deriveLists({ key, derivation, actor: ben }, given.db),
    ]);
    const ids = others.map(({ lists }) => lists[0]?.listId);
    expect(new Set([first?.listId, ...ids]).size).toBe(4);
    for (const { listId, count } of (await derive(key, derivation)).lists) {
      await deleteList({ listId, contacts: count, actor: given.actor }, given.db);
    }
    const again = (await derive(key, derivation)).lists[0];
    const page = await browseContacts(
      { listId: again?.listId ?? '', revision: 1, search: '', page: 0 },
      given.db,
    );
    expect(page.rows.map(({ number }) => number)).toEqual(numbersOf(makePeople(1, 20)));
  });
});

describe('what is interrupted', () => {
  afterEach(() => given.db.execute(sql`drop function if exists fail_here cascade`));

  it('leaves nothing, and can be asked again with the same key', async () => {
    const derivation = splitInThree(await store(6, 40));
    const before = await countStored();
    await given.db.execute(sql`
      create function fail_here() returns trigger language plpgsql as $$
      begin raise exception 'cut off'; end $$`);
    await given.db.execute(sql`
      create trigger cut_off before insert on contact_lists for each row
      when (new.name = 'Part (3 of 3)') execute function fail_here()`);
    const key = randomUUID();
    await expect(derive(key, derivation)).rejects.toThrow();
    expect(await countStored()).toEqual(before);
    await given.db.execute(sql`drop function fail_here cascade`);
    expect((await derive(key, derivation)).lists).toHaveLength(3);
  });
});

it('nobody who is forgotten meanwhile lives on in what is made', async () => {
  const people = makePeople(40, 100);
  const list = await store(40, 100);
  for (const { number } of people.slice(0, 4)) {
    const forget = () => forgetNumber({ number, actor: given.actor }, given.db);
    await Promise.all([derive(randomUUID(), splitInThree(list)), forget()]);
    expect(await findHoldings(number, given.db)).toEqual([]);
  }
});
