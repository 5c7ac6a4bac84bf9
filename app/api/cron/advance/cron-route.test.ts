import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { forgetEnv } from '@/lib/server/env';
import { stubServerEnv } from '@/lib/testing/server-env';
import { openTestDb } from '@/lib/testing/test-db';
import { GET } from './route';

const SECRET = 'a secret of the scheduler';
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());
beforeEach(() => {
  stubServerEnv({ CRON_SECRET: SECRET });
  provideDb(open.db);
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetEnv();
  provideDb(undefined);
});

function ask(authorization?: string): Promise<Response> {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  return GET(new Request('http://localhost:3000/api/cron/advance', { headers }));
}

test('the secret runs a round', async () => {
  const reply = await ask(`Bearer ${SECRET}`);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('private, no-store');
  expect(await reply.json()).toEqual({
    ran: true,
    pruned: {
      ...{ samples: 0, snapshots: 0, numberCalls: 0, signIn: 0 },
      ...{ links: 0, uploads: 0, lists: 0 },
    },
  });
});

test.each([
  ['nothing', undefined],
  ['another secret', 'Bearer a secret of somebody else'],
  ['the secret without its scheme', SECRET],
  ['half of it', `Bearer ${SECRET.slice(0, 8)}`],
])('%s does not', async (_, authorization) => {
  expect((await ask(authorization)).status).toBe(401);
});

test('without a secret set there is no such address, whatever is sent', async () => {
  stubServerEnv({ CRON_SECRET: '' });
  expect((await ask('Bearer ')).status).toBe(404);
  expect((await ask('Bearer undefined')).status).toBe(404);
});

test('a database that is away is said in words', async () => {
  const execute = () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }));
  provideDb({ ...open.db, execute } as never);
  const reply = await ask(`Bearer ${SECRET}`);
  expect(reply.status).toBe(503);
  expect(JSON.stringify(await reply.json())).toContain('The database does not answer.');
});
