import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { toFailure } from './failure';

let open: OpenDb;
beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

test.each([
  ['a NUL in a text', sql`select ${'a\0'}::text`],
  ['a NUL in a draft', sql`select ${JSON.stringify('\0')}::jsonb`],
  ['half a character in a draft', sql`select ${JSON.stringify('\ud800')}::jsonb`],
  ['a number out of range', sql`select ${'99999999999'}::int`],
])('%s is said to be bad input, not a failure of ours', async (_, query) => {
  const thrown = await Promise.resolve(open.db.execute(query)).catch((error: unknown) => error);
  const failure = toFailure(thrown, 'r1');
  expect(failure).toMatchObject({ code: 'bad-input', requestId: 'r1' });
  expect(failure.message).toContain('Nothing was changed');
});

test('a mistake of ours stays one', async () => {
  const thrown = await Promise.resolve(open.db.execute(sql`select * from nowhere`)).catch(
    (error: unknown) => error,
  );
  expect(toFailure(thrown, 'r1').code).toBe('internal');
});
