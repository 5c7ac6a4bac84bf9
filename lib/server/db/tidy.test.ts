import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openTestDb } from '@/lib/testing/test-db';
import { tidyEmbedded } from './tidy';

it.skipIf(process.env.TEST_DB)(
  'the files of the embedded database do not grow for good',
  async () => {
    const { db, close } = await openTestDb();
    const read = async () => {
      const { rows } = await db.execute<{ bytes: number }>(
        sql`select pg_total_relation_size('zone_sets')::int as bytes`,
      );
      return rows[0]?.bytes ?? 0;
    };
    const fillAndEmpty = async () => {
      await db.execute(sql`
      insert into zone_sets (zones) select md5(n::text) || repeat('x', 500) from generate_series(1, 2000) n`);
      const bytes = await read();
      await db.execute(sql`delete from zone_sets`);
      return bytes;
    };
    const first = await fillAndEmpty();
    expect(await tidyEmbedded(db)).toBeGreaterThan(0);
    expect(await read()).toBeLessThan(first / 2);
    expect(await fillAndEmpty()).toBeLessThan(first * 1.3);
    await tidyEmbedded(db);
    expect(await tidyEmbedded(db)).toBe(0);
    await close();
  },
);
