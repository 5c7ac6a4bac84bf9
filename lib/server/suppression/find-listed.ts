import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf } from './any-of';
import { readAliases } from './read-aliases';

/** Those of the numbers that are on do-not-call at this moment, as written or as the public number behind. */
export async function findListed(numbers: readonly string[], db: Db): Promise<Set<string>> {
  return new Set((await findListedAs(numbers, db)).keys());
}

/** The same, each with the numbers on the list it is held by. */
export async function findListedAs(
  numbers: readonly string[],
  db: Db,
): Promise<Map<string, string[]>> {
  if (numbers.length === 0) return new Map();
  const asked = new Set(numbers);
  const aliases = await readAliases(numbers, { db });
  const { rows } = await db.execute<{ number: string }>(sql`
    select number from do_not_call
    where number = ${anyOf([...asked, ...aliases.keys()])} and removed_at is null`);
  const found = new Map<string, string[]>();
  for (const { number } of rows) {
    for (const identity of [
      ...(asked.has(number) ? [number] : []),
      ...(aliases.get(number) ?? []),
    ]) {
      found.set(identity, [...(found.get(identity) ?? []), number]);
    }
  }
  return found;
}
