import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { Derivation } from '@/lib/contacts/lists/list-derivation';
import { makePeople, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import { browseContacts, deriveLists, openListCsv } from '.';

const given = shareListDb();
const store = (count: number, first: number) =>
  storeList(makePeople(count, first), { ...given, db: given.db });

/** Contacts the database has looked at so far, as its own statistics say. */
async function readSoFar(): Promise<number> {
  await given.db.execute(sql`select pg_stat_force_next_flush()`);
  const { rows } = await given.db.execute<{ read: number }>(sql`
    select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::float8 as read
    from pg_stat_user_tables where relname = 'contacts'`);
  return rows[0]?.read ?? 0;
}

async function countRead(work: () => Promise<unknown>): Promise<number> {
  const before = await readSoFar();
  await work();
  return (await readSoFar()) - before;
}

// A list that was just stored has no statistics: what is read must not hang on them. Their own count of
// what was read is handed on by each connection alone, so the embedded database with its one is asked.
describe.skipIf(process.env.TEST_DB)('of a list of 4,000 without statistics', () => {
  it('a page reads its own contacts and no others, wherever it is', async () => {
    const ref = await store(4_000, 0);
    for (const page of [0, 10, 19]) {
      const browse = () => browseContacts({ ...ref, page, search: '' }, given.db);
      expect(await countRead(browse)).toBeLessThanOrEqual(200);
    }
    const search = () => browseContacts({ ...ref, page: 0, search: 'nobody' }, given.db);
    expect(await countRead(search)).toBeLessThanOrEqual(4_000);
  });

  it('the CSV reads each contact once', async () => {
    const ref = await store(4_000, 4_000);
    const read = await countRead(async () => {
      const { body } = await openListCsv({ ...ref, actor: given.actor }, given.db);
      await new Response(body).text();
    });
    expect(read).toBeLessThanOrEqual(4_000);
  });

  it.each(['subtract', 'combine'] as const)('%s reads each list a few times', async (kind) => {
    const list = await store(4_000, 12_000);
    const other = await store(1_000, 15_500);
    const derivation = Derivation.parse({
      ...{ kind, name: 'Made', list, without: [other], lists: [list, other] },
    });
    const read = await countRead(() =>
      deriveLists({ key: randomUUID(), derivation, actor: given.actor }, given.db),
    );
    // Chosen, copied, counted twice and hashed: five times the contacts, and not each with each.
    expect(read).toBeLessThanOrEqual(6 * 5_000);
  });
});
