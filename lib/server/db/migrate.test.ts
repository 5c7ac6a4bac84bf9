import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDb } from '@/lib/testing/test-db';
import { BUNDLE, bundleMigrations } from './bundle-migrations';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/all';
import type { OpenDb } from './types';

let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

describe('migrations', () => {
  it('are bundled as the SQL files say (else: npx tsx lib/server/db/bundle-migrations.ts)', async () => {
    expect(await readFile(BUNDLE, 'utf8')).toBe(await bundleMigrations());
  });

  it('may be applied again, also by several at once', async () => {
    await Promise.all([migrate(open.db), migrate(open.db), migrate(open.db)]);
    const { rows } = await open.db.execute(sql`select tag from schema_migrations`);
    expect(rows).toEqual(MIGRATIONS.map(({ tag }) => ({ tag })));
  });

  it('leave nothing behind when one of them fails', async () => {
    const broken = [
      { tag: '9998_good', statements: ['create table half_done (id int)'] },
      { tag: '9999_bad', statements: ['create table other (id int)', 'select nonsense'] },
    ];
    await expect(migrate(open.db, broken)).rejects.toThrow();
    const { rows } = await open.db.execute<{ gone: boolean }>(
      sql`select to_regclass('half_done') is null as gone`,
    );
    expect(rows).toEqual([{ gone: true }]);
  });
});
