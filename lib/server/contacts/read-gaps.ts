import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';

type Known = { ref: ListRef; whole: { count: number }; removed: number; gaps: number[] };

/** The places of a list at which nobody stands any more, ascending. */
export async function readGaps(
  db: Db,
  { ref, whole, removed, gaps }: Known,
): Promise<readonly number[]> {
  // Not all were kept: then they are looked for in the whole list, until the next is taken out.
  return gaps.length === removed ? gaps : findGaps(db, { ref, places: whole.count + removed });
}

async function findGaps(
  db: Db,
  { ref, places }: { ref: ListRef; places: number },
): Promise<number[]> {
  const { rows } = await db.execute<{ place: number }>(sql`
    select place from (
      select generate_series(0, ${places - 1}::integer) as place except
      select position from ${contacts}
      where list_id = ${ref.listId}::uuid and revision = ${ref.revision}::integer
    ) as free order by place`);
  return rows.map(({ place }) => place);
}

/** The place of the n-th contact that is there, from 0. */
export function placeOf(n: number, gaps: readonly number[]): number {
  let place = n;
  for (const gap of gaps) {
    if (gap > place) break;
    place += 1;
  }
  return place;
}
