import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { NewHomeCountry, readHomeCountry, saveHomeCountry } from './home-country';

let open: OpenDb;
beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

const actor: Actor = {
  ...{ id: 'ann', name: 'Ann', role: 'admin', ip: null },
  permissions: permissionsOf('admin'),
};
const ours = [{ number: '+4930123456' }, { number: null }];

test('the numbers tell it until somebody chooses, and again once the choice is taken back', async () => {
  expect(await readHomeCountry(ours, open.db)).toEqual({ code: 'DE', from: 'numbers' });
  await saveHomeCountry({ country: 'AT' }, { actor, db: open.db });
  expect(await readHomeCountry(ours, open.db)).toEqual({ code: 'AT', from: 'set' });
  expect(await readHomeCountry(null, open.db)).toEqual({ code: 'AT', from: 'set' });
  await saveHomeCountry({ country: '' }, { actor, db: open.db });
  expect(await readHomeCountry(ours, open.db)).toEqual({ code: 'DE', from: 'numbers' });
  const rows = await open.db.select().from(audit).orderBy(audit.id);
  expect(rows.map(({ phase, detail }) => [phase, detail])).toEqual([
    ['intent', { before: '', after: 'AT' }],
    ['outcome', { before: '', after: 'AT', outcome: 'saved' }],
    ['intent', { before: 'AT', after: '' }],
    ['outcome', { before: 'AT', after: '', outcome: 'saved' }],
  ]);
});

test('without numbers and without a choice nothing is guessed', async () => {
  expect(await readHomeCountry(null, open.db)).toEqual({ code: '', from: 'nothing' });
  expect(await readHomeCountry([], open.db)).toEqual({ code: '', from: 'nothing' });
});

test.each(['XX', 'de', 'Germany', '+49', 4])('%j is no country', (country) => {
  expect(NewHomeCountry.safeParse({ country }).success).toBe(false);
});
