import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf } from './any-of';
import type { Found } from './screen-numbers';
import { readWaitingParts } from './waiting-parts';

type Row = { number: string; listId: string; revision: number; position: number };

/** Those of the numbers that stand in a launch that may still call them. */
export async function findWaiting(
  db: Db,
  { numbers }: { numbers: readonly string[] },
): Promise<Found[]> {
  const parts = await readWaitingParts(db);
  if (parts.length === 0) return [];
  const lists = [...new Set(parts.map(({ listId }) => listId))];
  const { rows } = await db.execute<Row>(sql`
    select e164 as number, list_id as "listId", revision, position from contacts
    where e164 = ${anyOf(numbers)} and list_id::text = ${anyOf(lists)}`);
  const gaps = new Map(parts.map((part) => [part, new Set(part.leftOut)]));
  return rows.flatMap(({ number, ...place }) => {
    const part = parts.find((one) => isIn(place, one) && !gaps.get(one)?.has(place.position));
    if (part === undefined) return [];
    const reason = `Waits to be called by “${part.name}”.`;
    return [{ number, code: 'called-lately' as const, reason }];
  });
}

function isIn(
  { listId, revision, position }: Omit<Row, 'number'>,
  part: { listId: string; revision: number; from: number; to: number },
): boolean {
  const isSame = part.listId === listId && part.revision === revision;
  return isSame && position >= part.from && position < part.to;
}
