import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordIntent } from '@/lib/server/audit/record';
import { verifyChain } from '@/lib/server/audit/verify-chain';
import { attemptKey, beginAttempt } from '@/lib/server/auth/attempt-delay';
import { MIGRATIONS } from './migrations/all';
import { openPostgres } from './postgres';
import type { OpenDb } from './types';

// A Postgres to make a database in: `postgres://postgres@127.0.0.1:5432/postgres`.
const server = process.env.TEST_DATABASE_URL;

describe.skipIf(!server)('on Postgres, with several instances', () => {
  const name = `dialboard_test_${randomUUID().slice(0, 8)}`;
  const url = (server ?? '').replace(/\/[^/]*$/, `/${name}`);
  let instances: OpenDb[] = [];

  async function admin(statement: string): Promise<void> {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  beforeAll(async () => {
    await admin(`create database ${name}`);
    instances = await Promise.all(
      Array.from({ length: 6 }, () => openPostgres({ url, migrationUrl: url })),
    );
  });

  afterAll(async () => {
    await Promise.all(instances.map(({ close }) => close()));
    await admin(`drop database ${name} with (force)`);
  });

  const each = <T>(times: number, work: (open: OpenDb) => Promise<T>): Promise<T[]> =>
    Promise.all(instances.flatMap((open) => Array.from({ length: times }, () => work(open))));

  it('migrates once when all start together', async () => {
    const [rows] = await each(1, ({ db }) => db.execute(sql`select tag from schema_migrations`));
    expect(rows?.rows).toEqual(MIGRATIONS.map(({ tag }) => ({ tag })));
  });

  it('keeps one audit chain', async () => {
    await each(10, ({ db }) => recordIntent(db, { actor: null, action: 'test.write' }));
    const [report] = await each(1, ({ db }) => verifyChain(db));
    expect(report).toEqual({ isWhole: true, rows: 60, brokenAt: null });
  });

  it('lets five of 200 guesses through, over all instances', async () => {
    const key = attemptKey('account', 'a');
    const now = Date.UTC(2026, 10, 22);
    const waits = await each(34, ({ db }) => beginAttempt(db, key, now));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('starts without the address for migrations when none is missing', async () => {
    const open = await openPostgres({ url, migrationUrl: 'postgres://127.0.0.1:1/nowhere' });
    expect((await open.db.execute(sql`select 1 as up`)).rows).toEqual([{ up: 1 }]);
    await open.close();
  });

  it('limits statements by the server, but sends a pooler nothing it refuses', async () => {
    const [direct] = await each(1, ({ db }) => db.execute(sql`show statement_timeout`));
    expect(direct?.rows).toEqual([{ statement_timeout: '30s' }]);
    const pooled = await openPostgres({ url, migrationUrl: `${url}?application_name=direct` });
    const { rows } = await pooled.db.execute(sql`show statement_timeout`);
    expect(rows).toEqual([{ statement_timeout: '0' }]);
    await pooled.close();
  });

  it('goes on by itself after every connection was cut', async () => {
    await admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await expect
      .poll(() => instances[0]?.db.execute(sql`select 1 as up`).then(({ rows }) => rows))
      .toEqual([{ up: 1 }]);
  });
});
