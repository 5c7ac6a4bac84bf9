import { describe, expect, it } from 'vitest';
import { describeList, shareListDb } from '@/lib/testing/contacts/list-fixture';
import { createList, finishList, readContacts, receivePart } from '.';

const given = shareListDb();

const row = (number: string, line: number, more: object = {}) => ({
  ...{ number, line, variables: {} },
  ...more,
});
const ROWS = [
  row('+12125550101', 2, { zones: ['America/New_York'] }),
  row('1001', 3),
  row('sip:ann@pbx.test', 4),
];

async function store(rows: ReturnType<typeof row>[], more: Record<string, unknown>) {
  const { db } = given;
  const list = { ...describeList(rows, { columns: [] }), ...more };
  const ref = await createList({ ...given, list }, db);
  await receivePart({ ...ref, from: 0, rows }, db);
  const facts = await finishList({ ...ref, ...given, count: rows.length }, db);
  return { facts, contacts: await readContacts(ref, { from: 0, to: 10, db }) };
}

describe('what a list takes is what was said when it was opened', () => {
  it('SIP addresses and trunk numbers come back as they were sent, and are counted', async () => {
    const { facts, contacts } = await store(ROWS, { numberRule: 'any' });
    expect(contacts).toEqual(ROWS);
    expect(facts).toMatchObject({ numberRule: 'any', count: 3, unknownZone: 2 });
    expect(facts.zones).toEqual([{ zones: ['America/New_York'], count: 1 }]);
    expect(facts.types).toEqual([
      { value: 'fixed-or-mobile', count: 1 },
      { value: 'sip', count: 1 },
      { value: 'unchecked', count: 1 },
    ]);
  });

  it('and are refused by a list of public numbers', async () => {
    await expect(store(ROWS, {})).rejects.toThrow(
      "2 of these contacts can't be stored (line 3: not a valid number; line 4: a SIP address",
    );
  });

  it('so are numbers of other countries, where countries were named', async () => {
    const settings = { allowedCountries: ['CA'] };
    await expect(store(ROWS.slice(0, 1), { settings })).rejects.toThrow('does not take');
    const home = { settings: { allowedCountries: ['US', 'CA'] } };
    await expect(store(ROWS.slice(0, 1), home)).resolves.toMatchObject({ facts: { count: 1 } });
    const odd = { settings: { allowedCountries: 'US' } };
    await expect(store(ROWS.slice(0, 1), odd)).resolves.toMatchObject({ facts: { count: 1 } });
  });
});
