import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { createFactsTally } from '@/lib/contacts/facts/facts';
import { makePeople, shareListDb, storeList } from '@/lib/testing/contacts/list-fixture';
import { countFacts } from './count-facts';
import type { ListRef } from './list-ref';
import { readCheckedPages, TO_THE_END } from './read-contacts';
import { tallyList } from './tally-list';

const given = shareListDb();
const ZONES = [undefined, ['America/New_York'], ['America/Chicago', 'America/New_York']];

/** Some without a name, a zone or a cell; `many` has 101 different values, `most` 100. */
function makeMixed(count: number): Contact[] {
  return makePeople(count).map(({ name: _, ...one }, n) => {
    const zones = ZONES[n % ZONES.length];
    const cells = {
      many: `m${n % 101}`,
      most: `v${n % 100}`,
      ...(n % 4 > 0 && { 'a "b"': `${n % 3}` }),
    };
    return {
      ...{ ...one, variables: cells },
      ...(n % 5 > 0 && { name: `Person ${n}` }),
      ...(zones && { zones }),
    };
  });
}

async function tallyStored(ref: ListRef, columns: readonly string[]) {
  const tally = createFactsTally(columns);
  for await (const page of readCheckedPages(ref, { from: 0, to: TO_THE_END, db: given.db })) {
    for (const { contact, ...number } of page) tally.add(contact, number);
  }
  return tally.result();
}

describe('what the database counts', () => {
  it('is what a tally of the same contacts counts', async () => {
    const columns = ['most', 'empty', 'many', 'a "b"'];
    const ref = await storeList(makeMixed(450), { ...given, db: given.db });
    const expected = await tallyStored(ref, columns);
    expect(expected.columns.map(({ values }) => values?.length)).toEqual([100, 0, undefined, 3]);
    expect(await tallyList(given.db, { ref, count: 450, columns })).toEqual(expected);
    const where = sql`c.position < 100`;
    const few = await countFacts(given.db, { ref, where, columns });
    expect(few).toMatchObject({ count: 100, named: 80, unknownZone: 34 });
    expect(few.columns[2]?.values).toHaveLength(100);
  });

  it('is of no known type where a contact was stored before types were kept', async () => {
    const ref = await storeList(makePeople(2), { ...given, db: given.db });
    await given.db.execute(
      sql`update contacts set data = data - 'type' where list_id = ${ref.listId}::uuid`,
    );
    const { types } = await countFacts(given.db, { ref, where: sql`true` });
    expect(types).toEqual([{ value: 'unknown', count: 2 }]);
  });
});
