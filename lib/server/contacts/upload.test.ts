import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFactsTally } from '@/lib/contacts/facts/facts';
import {
  describeList,
  makePeople,
  shareListDb,
  storeList,
} from '@/lib/testing/contacts/list-fixture';
import { createList, findSameLists, finishList, readFacts, receivePart, sweepUploads } from '.';

const given = shareListDb();
const HASH = 'a'.repeat(64);

describe('the hash of a list', () => {
  it('and its facts are the same however it is cut and in whatever order it comes', async () => {
    const contacts = makePeople(23);
    const hashes = new Set<string>();
    const tally = createFactsTally(['plan']);
    for (const one of contacts) tally.add(one, { country: 'US', type: 'unknown' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 23 }), fc.boolean(), async (size, isReversed) => {
        const ref = await storeList(contacts, { ...given, db: given.db, size, isReversed });
        const facts = await readFacts(ref, { db: given.db });
        hashes.add(facts?.hash ?? '');
        const { columns, count, named } = tally.result();
        expect(facts).toMatchObject({ columns, count, named });
      }),
      { numRuns: 8 },
    );
    expect([...hashes]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe('an upload that was interrupted', () => {
  const contacts = makePeople(30);
  const list = describeList(contacts, { fingerprint: HASH });
  const open = (more = {}) => createList({ ...given, list: { ...list, ...more } }, given.db);

  it('is gone on with: the server says which parts it has', async () => {
    const first = await open();
    expect(first).toMatchObject({ isResumed: false, parts: [] });
    await receivePart({ ...first, from: 10, rows: contacts.slice(10, 20) }, given.db);
    const again = await open({ name: 'another name' });
    expect(again).toMatchObject({ listId: first.listId, isResumed: true });
    expect(again.parts).toEqual([{ from: 10, count: 10 }]);
    for (const from of [0, 20]) {
      await receivePart({ ...again, from, rows: contacts.slice(from, from + 10) }, given.db);
    }
    const facts = await finishList({ ...again, actor: given.actor, count: 30 }, given.db);
    expect(facts).toMatchObject({ count: 30, name: 'another name' });
  });

  it('is not gone on with by somebody else, or with other contacts', async () => {
    const mine = await open();
    const others = [{ accepted: 29, rejected: 1 }, { fingerprint: 'b'.repeat(64) }];
    for (const more of others) expect((await open(more)).listId).not.toBe(mine.listId);
    await given.db.execute(
      sql`insert into people (id, name, email) values ('bo', 'Bo', 'bo@example.com')`,
    );
    const actor = { ...given.actor, id: 'bo' };
    expect((await createList({ actor, list }, given.db)).listId).not.toBe(mine.listId);
  });

  it('shared by two tabs ends as one list, whoever is first', async () => {
    const mark = { fingerprint: 'c'.repeat(64) };
    const [one, two] = [await open(mark), await open(mark)];
    expect(two.listId).toBe(one.listId);
    await receivePart({ ...one, from: 0, rows: contacts.slice(0, 15) }, given.db);
    await receivePart({ ...two, from: 0, rows: contacts.slice(0, 15) }, given.db);
    await receivePart({ ...one, from: 15, rows: contacts.slice(15) }, given.db);
    const first = await finishList({ ...one, actor: given.actor, count: 30 }, given.db);
    await receivePart({ ...two, from: 15, rows: contacts.slice(15) }, given.db);
    expect(await finishList({ ...two, actor: given.actor, count: 30 }, given.db)).toEqual(first);
  });

  it('leaves nothing usable, and is swept a day after its last part', async () => {
    const ref = await open({ fingerprint: 'd'.repeat(64) });
    await receivePart({ ...ref, from: 0, rows: contacts.slice(0, 10) }, given.db);
    expect(await readFacts(ref, { db: given.db })).toBeNull();
    await given.db.execute(sql`update contact_list_revisions
      set touched_at = now() - interval '25 hours' where list_id = ${ref.listId}::uuid`);
    expect(await sweepUploads(given.db)).toBe(1);
    const { rows } = await given.db.execute(
      sql`select 1 from contacts where list_id = ${ref.listId}::uuid`,
    );
    expect(rows).toEqual([]);
  });

  it('whose part was cut otherwise the second time holds nobody twice', async () => {
    const ref = await open({ fingerprint: 'e'.repeat(64) });
    await receivePart({ ...ref, from: 0, rows: contacts.slice(0, 20) }, given.db);
    await receivePart({ ...ref, from: 10, rows: contacts.slice(10) }, given.db);
    const finish = () => finishList({ ...ref, actor: given.actor, count: 30 }, given.db);
    await expect(finish()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('10 of 30 contacts have not arrived (1 to 10)'),
    });
    await receivePart({ ...ref, from: 0, rows: contacts.slice(0, 10) }, given.db);
    expect((await finish()).count).toBe(30);
  });
});

it('the same file again is known, with what was counted and set', async () => {
  const sha256 = 'f'.repeat(64);
  const contacts = makePeople(4, 900);
  const origin = { fileName: 'spring.csv', bytes: 10, sha256 };
  const settings = { defaultCountry: 'US' };
  const more = { origin, settings, rejected: 1, rowsIn: 5 };
  const { listId } = await storeList(contacts, { ...given, db: given.db, ...more });
  const bySource = await findSameLists({ sha256, hash: null }, given.db);
  expect(bySource).toMatchObject([
    { listId, isSameSource: true, isSameContacts: false, rejected: 1, settings, createdBy: 'Ann' },
  ]);
  const hash = bySource[0]?.hash ?? '';
  const byContacts = await findSameLists({ sha256: null, hash }, given.db);
  expect(byContacts).toMatchObject([{ listId, isSameSource: false, isSameContacts: true }]);
  expect(await findSameLists({ sha256: null, hash: null }, given.db)).toEqual([]);
});
