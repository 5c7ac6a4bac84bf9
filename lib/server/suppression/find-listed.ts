import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf } from './any-of';

/** Those of the numbers that are on do-not-call at this moment. */
export async function findListed(numbers: readonly string[], db: Db): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const { rows } = await db.execute<{ number: string }>(sql`
    select number from do_not_call where number = ${anyOf(numbers)} and removed_at is null`);
  return new Set(rows.map(({ number }) => number));
}
