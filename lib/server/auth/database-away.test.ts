import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { findActor, requirePageActor } from './actor';
import { forgetSessions } from './session-memory';
import { AWAY_MEMORY_MS } from './session-times';

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ toString: () => request.headers.get('cookie') ?? '' }),
}));

let open: OpenDb;
let isAway = false;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(
    new Proxy(open.db, {
      get: (db, name, self) => {
        if (isAway) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
        return Reflect.get(db, name, self);
      },
    }),
  );
});
beforeEach(() => {
  stubServerEnv();
  // The sign-in library says on the console what it could not do, before it throws.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  isAway = false;
  vi.restoreAllMocks();
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

const MINUTE = 60_000;

test('who was known minutes ago may still stop something, and only that', async () => {
  const { headers } = await signedInAs('operator');
  const now = Date.now();
  await findActor(headers, { isActivity: true, now });
  isAway = true;
  const later = { isActivity: true, now: now + 10 * MINUTE };
  expect(await findActor(headers, { ...later, mayRecall: true })).toMatchObject({
    role: 'operator',
  });
  await expect(findActor(headers, later)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  const tooLate = { isActivity: true, mayRecall: true, now: now + AWAY_MEMORY_MS + 1 };
  await expect(findActor(headers, tooLate)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('who was never seen here, or signed out, is not let in', async () => {
  const { headers } = await signedInAs('operator');
  await findActor(headers, { isActivity: true });
  forgetSessions();
  isAway = true;
  const look = { isActivity: true, mayRecall: true };
  await expect(findActor(headers, look)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a page says that it is the database, and draws again once it is back', async () => {
  const { headers } = await signedInAs('viewer');
  request.headers = headers;
  forgetSessions();
  isAway = true;
  await expect(requirePageActor('see')).rejects.toMatchObject({ digest: 'database-away' });
  isAway = false;
  expect(await requirePageActor('see')).toMatchObject({ role: 'viewer' });
});
