import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { doNotCall } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { POST } from './route';

let open: OpenDb;
let operator: Headers;

beforeAll(async () => {
  stubServerEnv();
  open = await openTestDb();
  provideDb(open.db);
  operator = (await signedInAs('operator')).headers;
  const addedAt = new Date('2026-11-02T12:00:00Z');
  await open.db
    .insert(doNotCall)
    .values({ number: '+12125550121', reason: 'Asked by letter', source: 'hand', addedAt });
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

function screen(body: unknown, by = operator): Promise<Response> {
  const headers = new Headers(by);
  headers.set('x-content-encoding', 'gzip');
  const packed = new Uint8Array(gzipSync(JSON.stringify(body)));
  const url = 'http://localhost:3000/api/contacts/screen';
  return POST(new Request(url, { method: 'POST', headers, body: packed }));
}

it('answers with the place and the reason of each hit', async () => {
  const numbers = ['+12125550120', '+12125550121', 'has a \u0000 in it'];
  const response = await screen({ numbers, calledWithinDays: 30 });
  const reason = 'On the do-not-call list since 2026-11-02: Asked by letter.';
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ hits: [{ index: 1, code: 'do-not-call', reason }] });
});

it.each([
  { numbers: [], calledWithinDays: 0 },
  { numbers: Array(10_001).fill('+12125550120'), calledWithinDays: null },
  { numbers: 'all', calledWithinDays: null },
  { numbers: [] },
  null,
])('refuses what is no question in words: %#', async (body) => {
  const response = await screen(body);
  const { failure } = await response.json();
  expect(response.status).toBe(400);
  expect(failure.message).toContain('Nobody was imported.');
});

it('is for operators on this site', async () => {
  const { headers: viewer } = await signedInAs('viewer');
  const question = { numbers: [], calledWithinDays: null };
  expect((await screen(question, viewer)).status).toBe(403);
  const elsewhere = new Headers(operator);
  elsewhere.set('origin', 'https://elsewhere.example');
  expect((await screen(question, elsewhere)).status).toBe(403);
});
