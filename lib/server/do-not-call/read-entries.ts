import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf } from '@/lib/server/suppression';
import type { Listed } from './find-holding';

/** The entries of these numbers that are on the list. */
export async function readEntries(db: Db, numbers: readonly string[]): Promise<Listed[]> {
  if (numbers.length === 0) return [];
  const { rows } = await db.execute<Listed>(sql`
    select id::float8 as id, number from do_not_call
    where number = ${anyOf(numbers)} and removed_at is null`);
  return rows;
}
