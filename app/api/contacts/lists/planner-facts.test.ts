import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '@/lib/server/auth/permissions';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { POST as postFinish } from './[listId]/[revision]/finish/route';
import { PUT as putChunk } from './[listId]/[revision]/parts/[from]/route';
import { GET as getFacts } from './[listId]/[revision]/route';
import { POST as postList } from './route';

// No role of today plans campaigns without seeing contacts; permissions are apart all the same.
vi.mock('@/lib/server/auth/permissions', async (load) => {
  const real = await load<typeof import('@/lib/server/auth/permissions')>();
  const permissionsOf = (role: Role) =>
    role === 'operator' ? new Set(['see', 'operate']) : real.permissionsOf(role);
  return { ...real, permissionsOf };
});

let open: OpenDb;
let planner: Headers;

beforeAll(async () => {
  stubServerEnv();
  open = await openTestDb();
  provideDb(open.db);
  planner = (await signedInAs('operator')).headers;
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

function ask(init: RequestInit = {}): Request {
  const headers = new Headers([...planner, ...new Headers(init.headers)]);
  return new Request('http://localhost:3000/api/contacts/lists', { ...init, headers });
}

test('who plans campaigns without seeing contacts gets the values to share by, and nobody’s number', async () => {
  const contacts = [{ number: '+12125550121', variables: { plan: 'gold' }, line: 2 }];
  const list = { name: 'a', source: 'a', columns: ['plan'], rowsIn: 1, accepted: 1 };
  const body = JSON.stringify({ ...list, rejected: 0, duplicates: 0 });
  const opened = await postList(ask({ method: 'POST', body }));
  expect(opened.status).toBe(201);
  const { listId, revision } = await opened.json();
  const ref = { listId, revision: String(revision) };
  const part = {
    ...{ method: 'PUT', headers: { 'x-content-encoding': 'gzip' } },
    body: new Uint8Array(gzipSync(JSON.stringify(contacts))),
  };
  await putChunk(ask(part), { params: Promise.resolve({ ...ref, from: '0' }) });
  const context = { params: Promise.resolve(ref) };
  await postFinish(ask({ method: 'POST', body: JSON.stringify({ count: 1 }) }), context);
  const facts = await (await getFacts(ask(), context)).json();
  expect(facts).toMatchObject({
    ...{ count: 1, sample: null },
    columns: [{ name: 'plan', filled: 1, values: [{ value: 'gold', count: 1 }] }],
  });
  expect(JSON.stringify(facts)).not.toContain('2125550121');
});
