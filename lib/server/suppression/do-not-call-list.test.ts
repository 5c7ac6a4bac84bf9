import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readNumberRows } from '@/lib/contacts/import/number-rows';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import {
  AddNumber,
  addNumber,
  ImportNumbers,
  importNumbers,
  listNumbers,
  removeNumber,
  screenNumbers,
} from '.';

let open: OpenDb;
const actor: Actor = {
  ...{ id: 'ann', name: 'Ann', role: 'operator', ip: null },
  permissions: permissionsOf('operator'),
};

beforeAll(async () => {
  open = await openTestDb();
  await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
});
afterAll(() => open.close());
beforeEach(() => open.db.execute(sql`truncate do_not_call cascade`));

const by = () => ({ actor, db: open.db });
const add = (number: string, more: Partial<AddNumber> = {}) =>
  addNumber(AddNumber.parse({ number, country: 'US', reason: 'Asked by letter', ...more }), by());
const list = (search = '', page = 1) => listNumbers({ search, page }, open.db);
async function importText(text: string, part: { since?: number | null; isLast?: boolean } = {}) {
  const { rows } = await readNumberRows(text);
  const given = { rows, country: 'US', reason: 'Register', note: '', source: 'paste', ...part };
  return importNumbers(ImportNumbers.parse(given), by());
}
async function isListed(number: string): Promise<boolean> {
  return (await screenNumbers({ numbers: [number], calledWithinDays: null }, open.db)).length > 0;
}

describe('the do-not-call list', () => {
  it('keeps a number with why, how, when and by whom', async () => {
    const { entry, isNew } = await add('(415) 555-0132', { note: 'Letter of 2 November' });
    expect(isNew).toBe(true);
    const { entries, total } = await list();
    expect(total).toBe(1);
    expect(entries).toMatchObject([
      {
        ...{ id: entry.id, number: '+14155550132', reason: 'Asked by letter', source: 'hand' },
        ...{ note: 'Letter of 2 November', addedBy: 'Ann', removedAt: null, unsettled: 0 },
      },
    ]);
  });

  it('leaves a number that is on it as it was', async () => {
    const first = await add('+14155550132');
    const second = await add('+1 415 555 0132', { reason: 'Another reason' });
    expect(second).toEqual({ ...first, isNew: false });
    expect((await list()).entries.map(({ reason }) => reason)).toEqual(['Asked by letter']);
  });

  it('says what is wrong with what is no number', async () => {
    await expect(add('12')).rejects.toThrow(
      'Too short for a number of United States. Nothing was added.',
    );
  });

  it('lets go of a number with a reason, keeps that as history, and takes it again', async () => {
    const { entry } = await add('+14155550132');
    const removal = { entryId: entry.id, reason: 'Signed up again' };
    await removeNumber(removal, by());
    await removeNumber(removal, by());
    expect(await isListed('+14155550132')).toBe(false);
    expect((await list()).total).toBe(0);
    const again = await add('+14155550132');
    expect(again.isNew).toBe(true);
    expect(again.entry.id).not.toBe(entry.id);
    await expect(removeNumber({ ...removal, entryId: 999_999 }, by())).rejects.toThrow(
      'This number is not on the list. Nothing was removed.',
    );
  });

  it('takes a text of numbers at once and accounts for every row', async () => {
    await add('+14155550132');
    const { report, entries } = await importText(
      'Mobile\n415 555 0132\n+14155550133\n+1 (415) 555-0133\nhello\n+14155550134\n',
    );
    expect(report).toEqual({
      ...{ rows: 5, added: 2, present: 1, repeated: 1, unreadable: 1 },
      lines: [{ line: 5, text: 'hello', reason: 'The number contains letters.' }],
    });
    expect(entries.map(({ number }) => number)).toEqual(['+14155550133', '+14155550134']);
    await expect(importText(' \n \n')).rejects.toThrow('There is no number in this.');
  });

  it('accounts for an import in parts as for one', async () => {
    await add('+14155550132');
    const first = await importText('+14155550132\n+14155550133\n+14155550134\n', { isLast: false });
    expect(first.report).toMatchObject({ added: 2, present: 1, repeated: 0 });
    const { since } = first;
    const second = await importText('415 555 0134\n+14155550132\n+14155550135\n', { since });
    expect(second.report).toMatchObject({ rows: 3, added: 1, present: 1, repeated: 1 });
    expect(second.since).toBe(since);
  });

  it('finds by digits, reason and note, page by page, latest first', async () => {
    const numbers = Array.from({ length: 60 }, (_, n) => `+1212555${1_000 + n}`);
    await importText(numbers.join('\n'));
    await add('+14155550132', { note: 'Ask_for 100%' });
    expect(await list('(415) 555')).toMatchObject({ matching: 1, total: 61 });
    expect(await list('ask_for 100%')).toMatchObject({ matching: 1 });
    expect(await list('register')).toMatchObject({ matching: 60, pages: 2 });
    const last = await list('register', 9);
    expect(last).toMatchObject({ page: 2 });
    expect(last.entries).toHaveLength(10);
    expect(last.entries.at(-1)?.number).toBe(numbers[0]);
  });

  it('tells the audit the last four digits and no more', async () => {
    const { entry } = await add('+14155550132');
    await removeNumber({ entryId: entry.id, reason: 'Signed up again' }, by());
    const rows = await open.db.select().from(audit).orderBy(audit.id);
    expect(JSON.stringify(rows)).not.toContain('4155550132');
    expect(rows.slice(-4).map(({ phase, action, detail }) => [phase, action, detail])).toEqual([
      ['intent', 'do-not-call.add', { entry: entry.id, number: '…0132', source: 'hand' }],
      ['outcome', 'do-not-call.add', { entry: entry.id, number: '…0132', source: 'hand' }],
      ['intent', 'do-not-call.remove', { entry: entry.id, number: '…0132' }],
      ['outcome', 'do-not-call.remove', { entry: entry.id, number: '…0132' }],
    ]);
  });
});
