import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { audit, launches, launchParts } from '@/lib/server/db/schema';
import { saveDraft } from '@/lib/server/drafts';
import { makePeople, numbersOf, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import {
  asStored,
  browseContacts,
  changeList,
  deleteList,
  findHoldings,
  forgetNumber,
  type ListRef,
  purgeLists,
  readFacts,
  readListDetail,
  readListTable,
  readPlacedContacts,
} from '.';

const given = shareListDb();
const store = (count: number, first: number, name = 'list') =>
  storeList(makePeople(count, first), { ...given, db: given.db, name });
const table = () =>
  readListTable({ search: '', tag: '', sort: 'created', isDescending: true, page: 1 }, given.db);

describe('a number that is forgotten', () => {
  it('is in no list any more; counts, hash and places of the others stay true', async () => {
    const a = await store(5, 0, 'a');
    const b = await store(3, 2, 'b');
    const number = makePeople(1, 3)[0]?.number ?? '';
    const before = await readFacts(a, { db: given.db });
    expect((await findHoldings(number, given.db)).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await forgetNumber({ number, actor: given.actor }, given.db)).toBe(2);
    expect(await findHoldings(number, given.db)).toEqual([]);
    const facts = await readFacts(a, { db: given.db });
    expect(facts).toMatchObject({ count: 4, named: 4, gaps: [3], range: { from: 0, to: 5 } });
    expect(facts?.columns[0]?.values).toEqual([
      { value: 'iron', count: 3 },
      { value: 'gold', count: 1 },
    ]);
    expect(facts?.hash).not.toBe(before?.hash);
    expect((await readListDetail(b.listId, given.db))?.row).toMatchObject({ count: 2, removed: 1 });
    const placed = await readPlacedContacts(a, { from: 0, to: 5, db: given.db });
    expect(placed.map(({ position }) => position)).toEqual([0, 1, 2, 4]);
    const rows = await given.db
      .select()
      .from(audit)
      .where(sql`${audit.action} = 'contacts.forget'`);
    expect(rows).toMatchObject([{ detail: { last4: number.slice(-4), lists: 2 } }, {}]);
    expect(JSON.stringify(rows)).not.toContain(number);
    expect(await forgetNumber({ number, actor: given.actor }, given.db)).toBe(0);
  });
});

/** Contacts of a list that the database still holds, whatever the app would show of them. */
const countStored = async ({ listId }: { listId: string }) => {
  const found = await given.db.execute<{ n: number }>(
    sql`select count(*)::int as n from contacts where list_id = ${listId}::uuid`,
  );
  return found.rows[0]?.n;
};

it.each([
  ['0012125550050', '+12125550050'],
  ['+12125550050', '+12125550050'],
  ['SIP:Ann@PBX.Example.com', 'sip:Ann@pbx.example.com'],
  ['1001', '1001'],
])('a number typed as %s is looked for as %s', async (typed, number) => {
  expect(await asStored(typed, given.db)).toBe(number);
});

describe('the page of a list', () => {
  it('is told no value of a column: whoever may not see contacts opens it, too', async () => {
    const { listId } = await store(3, 40);
    const detail = await readListDetail(listId, given.db);
    expect(detail?.facts.columns).toEqual([{ name: 'plan', filled: 3, values: null }]);
  });
});

describe('a list whose time is over', () => {
  const isThere = async ({ listId }: ListRef) => (await readListDetail(listId, given.db)) !== null;
  const age = ({ listId }: ListRef, days: number) =>
    given.db.execute(sql`update contact_list_revisions
      set created_at = now() - ${days}::int * interval '1 day' where list_id = ${listId}::uuid`);

  it('is deleted, unless it is kept for good or a draft takes it', async () => {
    const [old, kept, drafted, sooner, young] = [
      await store(2, 100),
      await store(2, 200),
      await store(2, 300),
      await store(2, 400),
      await store(2, 500),
    ];
    for (const ref of [old, kept, drafted]) await age(ref, 181);
    await age(sooner, 31);
    const change = (listId: string, purgeDays: number) =>
      changeList({ change: { listId, purgeDays }, actor: given.actor }, given.db);
    await change(kept.listId, 0);
    await change(sooner.listId, 30);
    const draft = { ...emptyDraft(), name: 'March', audience: { ...drafted, from: 0 } };
    const id = '0190a3c2-5c1e-4d7a-9c53-2f6b8f1f0a01';
    await saveDraft({ id, draft, basedOn: 0, actorId: 'ann' }, given.db);
    expect(await purgeLists(given.db)).toBe(2);
    const there = await Promise.all([old, kept, drafted, sooner, young].map(isThere));
    expect(there).toEqual([false, true, true, false, true]);
    expect(await Promise.all([old, kept, sooner].map(countStored))).toEqual([0, 2, 0]);
    const { lists } = await table();
    const row = lists.find(({ listId }) => listId === drafted.listId);
    expect(row?.uses).toEqual([{ name: 'March', draftId: id, key: null }]);
    expect(lists.find(({ listId }) => listId === kept.listId)?.purgeAt).toBeNull();
  });

  it('stays while a campaign launched from it waits or runs', async () => {
    const list = await store(2, 900);
    await age(list, 181);
    await given.db.insert(launches).values({
      ...{ key: 'k900', draft: {}, name: 'March', hash: 'h', api: 'v1', plannerVersion: 1 },
      ...{ plan: { list }, state: 'confirmed', contacts: 2, zone: 'UTC', earliestAt: new Date() },
    });
    await given.db.insert(launchParts).values({
      ...{ launchKey: 'k900', n: 1, name: 'March', contacts: 2, state: 'confirmed', vapiId: 'v9' },
    });
    expect(await purgeLists(given.db)).toBe(0);
    expect(await isThere(list)).toBe(true);
    await given.db.execute(sql`
      insert into campaigns (id, api, name, status, raw_status, audience, tally,
        created_at, updated_at, seen_at)
      values ('v9', 'v1', 'March', 'scheduled', 'scheduled', 2, '{}', now(), now(), now())`);
    expect(await purgeLists(given.db)).toBe(0);
    await given.db.execute(sql`update campaigns set status = 'ended' where id = 'v9'`);
    expect(await purgeLists(given.db)).toBe(1);
  });
});

describe('the table of lists', () => {
  it('is searched, filtered by tag, sorted; renaming shows', async () => {
    const a = await store(2, 600, 'apple');
    const b = await store(3, 700, 'pear 100%');
    await changeList(
      {
        change: { listId: a.listId, name: 'Äpfel', tags: ['vip', 'q1'] },
        actor: given.actor,
      },
      given.db,
    );
    const look = (more: object) =>
      readListTable(
        { search: '', tag: '', sort: 'count', isDescending: true, page: 9, ...more },
        given.db,
      );
    const byTag = await look({ tag: 'vip' });
    expect(byTag.lists).toMatchObject([{ name: 'Äpfel', tags: ['vip', 'q1'], count: 2 }]);
    expect(byTag).toMatchObject({ tags: ['q1', 'vip'], matching: 1, page: 1 });
    expect((await look({ search: '100%' })).lists).toMatchObject([{ listId: b.listId }]);
    expect((await look({ search: '_' })).lists).toEqual([]);
    const counts = (await look({})).lists.map(({ count }) => count);
    expect([...counts].sort((x, y) => y - x)).toEqual(counts);
  });

  it('loses a list that is deleted with the number of its contacts, not with another', async () => {
    const { listId } = await store(4, 800);
    const drop = (contacts: number) =>
      deleteList({ listId, contacts, actor: given.actor }, given.db);
    await expect(drop(5)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countStored({ listId })).toBe(4);
    await drop(4);
    await drop(4);
    expect(await readListDetail(listId, given.db)).toBeNull();
    expect(await countStored({ listId })).toBe(0);
  });
});

describe('browsing', () => {
  it('goes by page, and finds by number and by name, also after somebody is gone', async () => {
    const people = makePeople(450, 1_000);
    const ref = await storeList(people, { ...given, db: given.db });
    const look = (page: number, search = '') => browseContacts({ ...ref, page, search }, given.db);
    const second = await look(1);
    expect(second).toMatchObject({ matching: 450, offset: 200 });
    expect(second.rows.map(({ number }) => number)).toEqual(numbersOf(people.slice(200, 400)));
    expect((await look(0, '555 1044')).rows).toMatchObject([{ position: 44, line: 46 }]);
    expect(await look(0, 'person 1449')).toMatchObject({ matching: 1 });
    await forgetNumber({ number: people[3]?.number ?? '', actor: given.actor }, given.db);
    const left = people.filter((_, n) => n !== 3);
    expect((await look(2)).rows.map(({ number }) => number)).toEqual(numbersOf(left.slice(400)));
    expect((await look(9)).rows).toEqual([]);
  });

  it('has everybody on one page when some are gone, also where their places were not kept', async () => {
    const people = makePeople(450, 2_000);
    const ref = await storeList(people, { ...given, db: given.db });
    const forget = (n: number) =>
      forgetNumber({ number: people[n]?.number ?? '', actor: given.actor }, given.db);
    const readAll = async () => {
      const pages = [0, 1, 2].map((page) => browseContacts({ ...ref, page, search: '' }, given.db));
      return (await Promise.all(pages)).map(({ rows }) => rows.map(({ number }) => number));
    };
    const gone = new Set([0, 199, 200, 201, 449]);
    for (const n of gone) await forget(n);
    const left = () => numbersOf(people.filter((_, n) => !gone.has(n)));
    const expected = () => [0, 200, 400].map((from) => left().slice(from, from + 200));
    expect(await readAll()).toEqual(expected());
    const list = sql`list_id = ${ref.listId}::uuid`;
    await given.db.execute(sql`update contact_list_revisions set gaps = '{}' where ${list}`);
    expect(await readAll()).toEqual(expected());
    gone.add(300);
    await forget(300);
    expect(await readAll()).toEqual(expected());
    const { rows } = await given.db.execute(
      sql`select gaps from contact_list_revisions where ${list}`,
    );
    expect(rows).toEqual([{ gaps: [0, 199, 200, 201, 300, 449] }]);
  });
});
