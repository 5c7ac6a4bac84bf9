import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit, contactListRevisions, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import {
  createList,
  finishList,
  type ListRef,
  listLists,
  readContactPages,
  readContacts,
  readFacts,
  receivePart,
} from '.';

let open: OpenDb;
const actor: Actor = {
  id: 'ann',
  name: 'Ann',
  role: 'operator',
  permissions: permissionsOf('operator'),
  ip: null,
};

beforeAll(async () => {
  open = await openTestDb();
  await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
});
afterAll(() => open.close());

function contactsOf(count: number): Contact[] {
  return Array.from({ length: count }, (_, n) => ({
    number: `+1212${5_550_000 + n}`,
    name: `Person ${n}`,
    variables: { name: `Person ${n}`, plan: n % 2 ? 'gold' : 'iron' },
    line: n + 2,
  }));
}

async function createOf(count: number): Promise<ListRef> {
  const list = {
    name: 'spring.csv',
    source: 'file spring.csv',
    rowsIn: count + 3,
    accepted: count,
    rejected: 2,
    duplicates: 1,
    columns: ['plan', 'note'],
  };
  const { listId, revision } = await createList({ actor, list }, open.db);
  return { listId, revision };
}

const send = (ref: ListRef, from: number, rows: unknown) =>
  receivePart({ ...ref, from, rows }, open.db);
const finish = (ref: ListRef, count: number, by = actor) =>
  finishList({ ...ref, actor: by, count }, open.db);

async function upload(contacts: Contact[], chunkSize = 2_000): Promise<ListRef> {
  const ref = await createOf(contacts.length);
  for (let n = 0; n * chunkSize < contacts.length; n++) {
    await send(ref, n * chunkSize, contacts.slice(n * chunkSize, (n + 1) * chunkSize));
  }
  return ref;
}

describe('a list', () => {
  it('comes back in the order of the file, whatever order its parts came in', async () => {
    const contacts = contactsOf(2_300);
    const ref = await createOf(2_300);
    for (const n of [2, 0, 1, 0]) {
      await send(ref, n * 1_000, contacts.slice(n * 1_000, (n + 1) * 1_000));
    }
    const facts = await finish(ref, 2_300);
    expect(facts).toMatchObject({ ...ref, name: 'spring.csv', count: 2_300, named: 2_300 });
    expect(facts.countries).toEqual([{ value: 'US', count: 2_300 }]);
    expect(facts.columns.find(({ name }) => name === 'plan')).toEqual({
      name: 'plan',
      filled: 2_300,
      values: [
        { value: 'gold', count: 1_150 },
        { value: 'iron', count: 1_150 },
      ],
    });
    expect(facts.columns[1]).toEqual({ name: 'note', filled: 0, values: [] });
    expect(facts.sample).toEqual(contacts.slice(0, 20));
    const all = await readContacts(ref, { from: 0, to: 10_000, db: open.db });
    expect(all).toEqual(contacts);
    const sizes: number[] = [];
    for await (const page of readContactPages(ref, { from: 100, to: 2_200, db: open.db })) {
      sizes.push(page.length);
    }
    expect(sizes).toEqual([1_000, 1_000, 100]);
  });

  it('has the same hash for the same contacts only', async () => {
    const contacts = contactsOf(5);
    const hashes: string[] = [];
    for (const list of [contacts, contacts.map((one) => ({ ...one, line: one.line + 1 }))]) {
      hashes.push((await finish(await upload(list), 5)).hash);
    }
    const swapped = [...contacts.slice(1), ...contacts.slice(0, 1)];
    hashes.push((await finish(await upload(swapped), 5)).hash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('keeps the sample from an actor who may not see contacts', async () => {
    const ref = await upload(contactsOf(3));
    const blind = { ...actor, permissions: permissionsOf('viewer') };
    expect((await finish(ref, 3, blind)).sample).toBeNull();
    expect((await readFacts(ref, { db: open.db }))?.sample).toBeNull();
  });

  it('is finished once: again gives the same answer, one audit entry, and no part is taken', async () => {
    const ref = await upload(contactsOf(3));
    const first = await finish(ref, 3);
    expect(await finish(ref, 3)).toEqual(first);
    await send(ref, 0, contactsOf(3));
    await expect(send(ref, 1, contactsOf(2))).rejects.toMatchObject({ code: 'conflict' });
    const rows = await open.db.select().from(audit).where(sql`${audit.target} = ${ref.listId}`);
    expect(rows.map(({ phase }) => phase)).toEqual(['intent', 'outcome']);
    expect(JSON.stringify(rows)).not.toContain('+1212');
  });

  it('is listed when it is ready, and not before', async () => {
    const ready = await upload(contactsOf(2));
    await finish(ready, 2);
    const open_ = await createOf(2);
    const ids = (await listLists({ db: open.db })).map(({ listId }) => listId);
    expect(ids).toContain(ready.listId);
    expect(ids).not.toContain(open_.listId);
    expect(await readFacts(open_, { db: open.db })).toBeNull();
  });

  it('is removed when its upload was given up a day ago', async () => {
    const stale = await createOf(2);
    await open.db
      .update(contactListRevisions)
      .set({ touchedAt: sql`now() - interval '2 days'` })
      .where(sql`${contactListRevisions.listId} = ${stale.listId}`);
    await createOf(2);
    await expect(send(stale, 0, contactsOf(2))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what is refused', () => {
  it('a list whose counts do not add up, that is too long, or that has a forbidden column', async () => {
    const fine = { name: 'x', source: '', rowsIn: 1, accepted: 1, rejected: 0, duplicates: 0 };
    for (const list of [
      { ...fine, columns: [], rowsIn: 2 },
      { ...fine, columns: [], rowsIn: 1_000_001, accepted: 1_000_001 },
      { ...fine, columns: [], rowsIn: 0, accepted: 0 },
      { ...fine, columns: ['__proto__'] },
      { ...fine, columns: ['a\0b'] },
      { ...fine, name: 'half \ud83d' },
      null,
    ]) {
      await expect(createList({ actor, list }, open.db)).rejects.toMatchObject({
        code: 'bad-input',
      });
    }
  });

  it.each<[string, unknown]>([
    ['a number that is none', { number: '+15550100', variables: {}, line: 7 }],
    ['a number not in E.164', { number: '2125550123', variables: {}, line: 7 }],
    ['a long name', { number: '+12125550123', name: 'x'.repeat(41), variables: {}, line: 7 }],
    [
      'a prototype key',
      JSON.parse('{"number":"+12125550123","variables":{"__proto__":"x"},"line":7}'),
    ],
    ['a NUL', { number: '+12125550123', variables: { a: 'x\0' }, line: 7 }],
    ['half a character', { number: '+12125550123', variables: { a: '\ud800' }, line: 7 }],
    ['too many characters', { number: '+12125550123', variables: { a: 'x'.repeat(1e5) }, line: 7 }],
  ])('%s, by its line', async (_, row) => {
    const ref = await createOf(1);
    await expect(send(ref, 0, [row])).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('line 7'),
    });
  });

  it.each<[string, unknown]>([
    ['no list', { a: 1 }],
    ['no object', [null]],
    ['too many rows', contactsOf(4)],
    ['empty', []],
  ])('a part that is %s', async (_, rows) => {
    const ref = await createOf(3);
    await expect(send(ref, 0, rows)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('a part behind the end, and a list nobody opened', async () => {
    const ref = await createOf(3);
    await expect(send(ref, 1, contactsOf(3))).rejects.toMatchObject({ code: 'bad-input' });
    const gone = { listId: '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f', revision: 1 };
    await expect(send(gone, 0, contactsOf(3))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('to finish with parts missing, naming them; they can still be sent', async () => {
    const contacts = contactsOf(25);
    const ref = await createOf(25);
    await send(ref, 10, contacts.slice(10, 20));
    await expect(finish(ref, 25)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('15 of 25 contacts have not arrived (1 to 10, 21 to 25)'),
    });
    await send(ref, 0, contacts.slice(0, 10));
    await send(ref, 20, contacts.slice(20));
    expect((await finish(ref, 25)).count).toBe(25);
  });

  it('to finish with another count, or with one number twice', async () => {
    const ref = await upload(contactsOf(3));
    await expect(finish(ref, 4)).rejects.toMatchObject({ code: 'bad-input' });
    const [first, second] = contactsOf(2);
    const twice = [first, { ...second, number: first?.number }];
    const again = await createOf(2);
    await send(again, 0, twice);
    await expect(finish(again, 2)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('lines 2 and 3'),
    });
  });
});

describe('a part of millions of rows', () => {
  it('is refused before any of them is looked at', async () => {
    const ref = await createOf(3);
    const unread = new Proxy({}, { get: () => expect.unreachable('a row was read') });
    const rows = new Array(5_001).fill(unread);
    await expect(send(ref, 0, rows)).rejects.toMatchObject({ code: 'too-large' });
  });
});
