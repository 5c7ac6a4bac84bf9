import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordIntent } from '@/lib/server/audit/record';
import { verifyChain } from '@/lib/server/audit/verify-chain';
import { openPlainPostgres } from '@/lib/server/db/postgres';
import { audit, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { moveDatabase } from './move-database';

// A Postgres to make a database in; `npm test` starts one where it finds one.
const server = process.env.TEST_DATABASE_URL;

describe.skipIf(!server)('moving from the embedded database to Postgres', () => {
  const name = `dialboard_move_${randomUUID().slice(0, 8)}`;
  let source: OpenDb;
  let target: OpenDb;

  async function admin(statement: string): Promise<void> {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  beforeAll(async () => {
    await admin(`create database ${name}`);
    target = openPlainPostgres((server ?? '').replace(/\/[^/]*$/, `/${name}`));
    source = await openTestDb();
    await source.db.insert(people).values({ id: 'p', name: 'Ana', email: 'ana@example.com' });
    for (let n = 0; n < 3; n += 1) {
      await recordIntent(source.db, { actor: null, action: 'test.write', detail: { n, z: 'é' } });
    }
  });

  afterAll(async () => {
    await Promise.all([source.close(), target.close()]);
    await admin(`drop database ${name} with (force)`);
  });

  it('takes every row along, and the chain goes on there', async () => {
    const moved = await moveDatabase({ source: source.db, target: target.db });
    expect(moved).toMatchObject({ rows: 4, tables: { people: 1, audit: 3 } });
    expect(await target.db.select().from(people)).toEqual(await source.db.select().from(people));
    expect(await target.db.select().from(audit)).toEqual(await source.db.select().from(audit));
    await recordIntent(target.db, { actor: null, action: 'test.after' });
    expect(await verifyChain(target.db)).toEqual({ isWhole: true, rows: 4, brokenAt: null });
  });

  it('refuses a Postgres that holds something', async () => {
    await expect(moveDatabase({ source: source.db, target: target.db })).rejects.toThrow(
      'The target is not empty: audit has rows.',
    );
    const { rows } = await target.db.execute(sql`select count(*)::int as count from audit`);
    expect(rows).toEqual([{ count: 4 }]);
  });
});
