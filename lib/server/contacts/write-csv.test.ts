import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { audit } from '@/lib/server/db/schema';
import { makePeople, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import { openListCsv } from './write-csv';

const given = shareListDb();

async function download(contacts: readonly Contact[], columns: string[]) {
  const ref = await storeList(contacts, { ...given, db: given.db, ...{ columns } });
  const { body } = await openListCsv({ ...ref, actor: given.actor }, given.db);
  const text = await new Response(body).text();
  return { text, rows: Papa.parse<string[]>(text, { skipEmptyLines: true }).data, ref };
}

const person = (n: number, note: string, more: Partial<Contact> = {}): Contact => ({
  ...{ number: `+1212555012${n}`, variables: { note }, line: n + 2 },
  ...more,
});

it('starts no cell with what a spreadsheet would run, headers and names included', async () => {
  const evil = ['=1+1', '+1+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠x'];
  const { rows } = await download(
    evil.map((note, n) => person(n, note, { name: note, externalId: note })),
    ['note', '=HYPERLINK("x")'],
  );
  expect(rows[0]?.slice(-2)).toEqual(['note', `'=HYPERLINK("x")`]);
  for (const [n, row] of rows.slice(1).entries()) {
    expect(row[0]).toBe(`+1212555012${n}`);
    for (const cell of row.slice(1)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(row[5]).toBe(`'${evil[n]}`);
  }
});

it('is read again as it was: quotes, line ends, other scripts, cells that are missing', async () => {
  const notes = ['a "b", c', 'two\nlines', '\u200fשלום', '🙂', "'=1", ''];
  const { rows } = await download(
    notes.map((note, n) => person(n, note, n === 5 ? { variables: {} } : {})),
    ['note', 'plan'],
  );
  expect(rows.slice(1).map((row) => row[5])).toEqual(notes);
  expect(rows.slice(1).map((row) => row[6])).toEqual(notes.map(() => ''));
});

it('holds everybody once and in order, page after page, and says who took it', async () => {
  const people = makePeople(2_345, 5_000);
  const { rows, ref } = await download(people, ['plan']);
  expect(rows.slice(1).map(([number]) => number)).toEqual(people.map(({ number }) => number));
  const taken = (await given.db.select().from(audit)).filter(({ target }) => target === ref.listId);
  expect(taken).toContainEqual(
    expect.objectContaining({ action: 'contacts.download', detail: { contacts: 2_345 } }),
  );
});
