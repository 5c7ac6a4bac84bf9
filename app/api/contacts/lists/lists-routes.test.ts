import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { POST as postFinish } from './[listId]/[revision]/finish/route';
import { PUT as putChunk } from './[listId]/[revision]/parts/[from]/route';
import { GET as getFacts } from './[listId]/[revision]/route';
import { GET as getLists, POST as postList } from './route';

let open: OpenDb;
let operator: Headers;
let viewer: Headers;

beforeAll(async () => {
  stubServerEnv();
  open = await openTestDb();
  provideDb(open.db);
  operator = (await signedInAs('operator')).headers;
  viewer = (await signedInAs('viewer')).headers;
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

const contacts: Contact[] = [1, 2, 3].map((n) => ({
  number: `+1212555012${n}`,
  variables: { plan: 'gold' },
  line: n + 1,
}));
const list = {
  ...{ name: 'spring.csv', source: 'file spring.csv', columns: ['plan'] },
  ...{ rowsIn: 4, accepted: 3, rejected: 1, duplicates: 0 },
};

function request(by: Headers, init: RequestInit = {}): Request {
  const headers = new Headers(by);
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  return new Request('http://localhost:3000/api/contacts/lists', { ...init, headers });
}

const post = (by: Headers, body: unknown) =>
  request(by, { method: 'POST', body: JSON.stringify(body) });
const put = (by: Headers, body: unknown) =>
  request(by, {
    method: 'PUT',
    body: new Uint8Array(gzipSync(JSON.stringify(body))),
    headers: { 'x-content-encoding': 'gzip' },
  });

async function openList(): Promise<{ listId: string; revision: string }> {
  const response = await postList(post(operator, list));
  expect(response.status).toBe(201);
  const { listId, revision } = await response.json();
  return { listId, revision: String(revision) };
}

describe('the way of a list', () => {
  it('goes from opening over its parts to facts, with a sample for those who may see contacts', async () => {
    const ref = await openList();
    const chunk = { params: Promise.resolve({ ...ref, from: '0' }) };
    const context = { params: Promise.resolve(ref) };
    expect((await putChunk(put(operator, contacts), chunk)).status).toBe(204);
    expect((await getFacts(request(operator), context)).status).toBe(404);
    const finished = await postFinish(post(operator, { count: 3 }), context);
    expect(finished.status).toBe(200);
    expect(finished.headers.get('cache-control')).toBe('private, no-store');
    expect(await finished.json()).toMatchObject({
      ...{ count: 3, sample: contacts },
      columns: [{ name: 'plan', values: [{ value: 'gold', count: 3 }] }],
    });
    const seen = await getFacts(request(viewer), context);
    expect(await seen.json()).toMatchObject({
      ...{ count: 3, sample: null },
      columns: [{ name: 'plan', filled: 3, values: null }],
    });
    const lists = await (await getLists(request(viewer))).json();
    expect(lists).toMatchObject([{ listId: ref.listId, name: 'spring.csv', count: 3 }]);
  });
});

describe('who may not', () => {
  it('takes nothing from a viewer, from elsewhere, or without a session', async () => {
    const elsewhere = new Headers(operator);
    elsewhere.set('origin', 'https://evil.example');
    for (const [by, status] of [
      [viewer, 403],
      [elsewhere, 403],
      [new Headers({ origin: 'http://localhost:3000' }), 401],
    ] as const) {
      const response = await postList(post(by, list));
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ failure: { message: expect.any(String) } });
    }
  });

  it('answers addresses that are none in words', async () => {
    const bad = { params: Promise.resolve({ listId: 'x', revision: '1', from: '0' }) };
    expect((await putChunk(put(operator, contacts), bad)).status).toBe(404);
    const ref = await openList();
    const noPart = { params: Promise.resolve({ ...ref, from: '-1' }) };
    expect((await putChunk(put(operator, contacts), noPart)).status).toBe(400);
    const noCount = await postFinish(post(operator, {}), { params: Promise.resolve(ref) });
    expect(noCount.status).toBe(400);
  });
});
