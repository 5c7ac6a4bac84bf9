import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import type { Role } from '@/lib/server/auth/permissions';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { GET as getPayload } from './[id]/payload/route';
import { DELETE, GET, PUT } from './[id]/route';

let open: OpenDb;
const signedIn = new Map<Role | 'stranger', Headers>();
beforeAll(async () => {
  stubServerEnv();
  open = await openTestDb();
  provideDb(open.db);
  for (const role of ['viewer', 'operator'] as const) {
    signedIn.set(role, (await signedInAs(role)).headers);
  }
  signedIn.set('stranger', new Headers({ origin: 'http://localhost:3000' }));
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

type Asked = { method: string; by: Role | 'stranger'; headers?: Record<string, string> };

function request({ method, by, headers = {} }: Asked): Request {
  const all = new Headers([...(signedIn.get(by) ?? []), ...Object.entries(headers)]);
  const body = method === 'PUT' ? { body: JSON.stringify(emptyDraft()) } : {};
  return new Request('http://localhost:3000/api/drafts/x', { method, headers: all, ...body });
}

const contextOf = (id: string) => ({ params: Promise.resolve({ id }) });
const create = (id: string, by: Asked['by']) =>
  PUT(request({ method: 'PUT', by, headers: { 'if-none-match': '*' } }), contextOf(id));

test.each([
  ['viewer', 403],
  ['stranger', 401],
] as const)('a %s neither reads, saves, downloads nor discards a draft', async (by, status) => {
  const id = randomUUID();
  expect((await create(id, 'operator')).status).toBe(200);
  const answers = [
    await GET(request({ method: 'GET', by }), contextOf(id)),
    await create(randomUUID(), by),
    await getPayload(request({ method: 'GET', by }), contextOf(id)),
    await DELETE(request({ method: 'DELETE', by }), contextOf(id)),
  ];
  expect(answers.map((answer) => answer.status)).toEqual(Array(4).fill(status));
  const kept = await GET(request({ method: 'GET', by: 'operator' }), contextOf(id));
  expect(await kept.json()).toMatchObject({ version: 1, draft: emptyDraft() });
});

test('a save from another page is refused', async () => {
  const id = randomUUID();
  const headers = { 'if-none-match': '*', 'sec-fetch-site': 'cross-site' };
  const save = await PUT(request({ method: 'PUT', by: 'operator', headers }), contextOf(id));
  expect(save.status).toBe(403);
  const read = await GET(request({ method: 'GET', by: 'operator' }), contextOf(id));
  expect(read.status).toBe(404);
});
