import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { savedMappings } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { POST as postFind } from './find/route';
import { PUT } from './route';

let open: OpenDb;
let operator: Headers;

beforeAll(async () => {
  stubServerEnv();
  open = await openTestDb();
  provideDb(open.db);
  operator = (await signedInAs('operator')).headers;
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});
beforeEach(() => open.db.delete(savedMappings));

const mapping = {
  columns: ['Phone', 'Name', 'plan'],
  roles: ['number', 'name', 'ignore'],
  ...{ defaultCountry: 'US', allowedCountries: null, numberRule: 'e164', calledWithinDays: 30 },
};

function send(method: string, body: unknown, headers = operator): Request {
  const init = { method, headers, body: JSON.stringify(body) };
  return new Request('http://localhost:3000/api/contacts/mappings', init);
}
const remember = (body: unknown) => PUT(send('PUT', body));
async function find(columns: string[]): Promise<unknown> {
  const response = await postFind(send('POST', { columns }));
  expect(response.status).toBe(200);
  return (await response.json()).mapping;
}

it('knows the next file with these headers, and who made it of the last', async () => {
  expect(await find(mapping.columns)).toBeNull();
  expect((await remember(mapping)).status).toBe(204);
  expect(await find(['plan', 'PHONE', ' name'])).toMatchObject({
    ...mapping,
    savedBy: expect.any(String),
    savedAt: expect.stringMatching(/^20/),
  });
  expect(await find(['Phone', 'Name'])).toBeNull();
});

it('keeps the newest for a set of headers', async () => {
  await remember(mapping);
  await remember({ ...mapping, roles: ['number', 'variable', 'variable'] });
  expect(await find(mapping.columns)).toMatchObject({ roles: ['number', 'variable', 'variable'] });
});

it.each([
  { ...mapping, roles: ['number'] },
  { ...mapping, roles: ['number', 'name', 'chief'] },
  { ...mapping, defaultCountry: 'nowhere' },
  { ...mapping, columns: Array(201).fill('x') },
  null,
])('refuses what is no mapping in words: %#', async (body) => {
  const response = await remember(body);
  expect(response.status).toBe(400);
  expect((await response.json()).failure.message).toMatch(/\.$/);
});

it('is for operators', async () => {
  const { headers: viewer } = await signedInAs('viewer');
  expect((await PUT(send('PUT', mapping, viewer))).status).toBe(403);
  expect((await postFind(send('POST', { columns: ['x'] }, viewer))).status).toBe(403);
});

it('leaves what a newer version wrote where it is', async () => {
  await remember(mapping);
  await open.db.update(savedMappings).set({ content: { ...mapping, roles: ['oracle'] } });
  expect(await find(mapping.columns)).toBeNull();
});
