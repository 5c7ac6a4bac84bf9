import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '@/lib/server/auth/sign-in';
import { provideDb } from '@/lib/server/db/client';
import { people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { openTestDb } from '@/lib/testing/test-db';
import { DEMO_PERSON, ensureDemoPerson } from './demo-person';
import { createFirstAdmin, needsSetUp } from './first-admin';

const TOKEN = 'a-token-of-the-tests';
const ana = { name: 'Ana', email: 'ana@example.com', password: 'nine lives of a cat' };
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
});
beforeEach(async () => {
  stubServerEnv({ SETUP_TOKEN: TOKEN });
  await open.db.execute(sql`truncate people, sign_in_failures cascade`);
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

describe('the first administrator', () => {
  it('comes by the token, once', async () => {
    expect(await needsSetUp()).toBe(true);
    await createFirstAdmin({ ...ana, token: TOKEN });
    expect(await needsSetUp()).toBe(false);
    expect(await signIn(ana, { headers: new Headers() })).toMatchObject({ kind: 'signed-in' });
    const again = createFirstAdmin({ ...ana, email: 'eve@example.com', token: TOKEN });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is one, also of two at once', async () => {
    const both = ['a@example.com', 'b@example.com'].map((email) =>
      createFirstAdmin({ ...ana, email, token: TOKEN }),
    );
    const results = await Promise.allSettled(both);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await open.db.select().from(people)).toMatchObject([{ role: 'admin' }]);
  });

  it('needs the right token, and guessing it gets slow', async () => {
    for (let n = 0; n < 5; n += 1) {
      const guess = createFirstAdmin({ ...ana, token: `guess ${n}` });
      await expect(guess).rejects.toMatchObject({ code: 'not-allowed' });
    }
    const sixth = createFirstAdmin({ ...ana, token: TOKEN });
    await expect(sixth).rejects.toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 60 });
    expect(await needsSetUp()).toBe(true);
  });

  it('does not come at all without a token in the settings', async () => {
    stubServerEnv({ SETUP_TOKEN: '' });
    await expect(createFirstAdmin({ ...ana, token: '' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('the person of the demo', () => {
  it('is there in the demo, once, and nowhere else', async () => {
    await ensureDemoPerson();
    expect(await open.db.select().from(people)).toEqual([]);
    stubServerEnv({ DIALBOARD_DEMO: '1' });
    await ensureDemoPerson();
    await ensureDemoPerson();
    expect(await open.db.select().from(people)).toMatchObject([
      { email: DEMO_PERSON.email, role: 'admin' },
    ]);
  });
});
