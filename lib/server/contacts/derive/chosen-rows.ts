import 'server-only';
import { sql } from 'drizzle-orm';
import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from '../list-ref';
import { BLOCK } from '../tally-list';
import { selectRows } from './select-rows';

/**
 * Sets aside which contacts were chosen, with their order as `place` from 1, so that what was counted is what
 * is stored; gone with the transaction. Says how many.
 */
export async function chooseRows(tx: Db, derivation: Derivation): Promise<number> {
  await tx.execute(sql`
    create temporary table chosen_contacts (list_n integer, position integer, place integer)
    on commit drop`);
  const { rows } = await tx.execute<{ count: number }>(sql`
    with chosen as (
      insert into chosen_contacts
      select list_n, position, row_number() over (order by list_n, position)
      from (${selectRows(derivation)}) as chosen returning 1
    ) select count(*)::int as count from chosen`);
  await tx.execute(sql`create index on chosen_contacts (place)`);
  await tx.execute(sql`analyze chosen_contacts`);
  return rows[0]?.count ?? 0;
}

type Copy = {
  /** The lists they were chosen from, in their order. */
  taken: readonly ListRef[];
  /** The list that is made of `count` of the chosen, beginning behind place `after`. */
  ref: ListRef;
  after: number;
  count: number;
};

/** Copies chosen contacts into a list, block by block: no statement grows with the list. */
export async function copyChosen(tx: Db, { count, ...copy }: Copy): Promise<void> {
  for (let from = 0; from < count; from += BLOCK) {
    await copyBlock(tx, { ...copy, from, to: Math.min(count, from + BLOCK) });
  }
}

type Block = Omit<Copy, 'count'> & { from: number; to: number };
type Stretch = { list_n: number; first: number; last: number };

async function copyBlock(tx: Db, { taken, ref, after, from, to }: Block): Promise<void> {
  const inBlock = sql`place > ${after + from}::integer and place <= ${after + to}::integer`;
  const { rows } = await tx.execute<Stretch>(sql`
    select list_n, min(position) as first, max(position) as last from chosen_contacts
    where ${inBlock} group by list_n order by list_n`);
  for (const { list_n, first, last } of rows) {
    const source = taken[list_n];
    if (source === undefined) throw new Error(`no list ${list_n} was taken`);
    await tx.execute(sql`
      insert into ${contacts} (list_id, revision, position, e164, zone_set_id, digest, data)
      select ${ref.listId}::uuid, ${ref.revision}::integer, place - 1 - ${after}::integer,
        e164, zone_set_id, digest, data
      from chosen_contacts chosen join ${contacts} as source on source.position = chosen.position
      where chosen.list_n = ${list_n}::integer and ${inBlock}
        and source.list_id = ${source.listId}::uuid and source.revision = ${source.revision}::integer
        and source.position >= ${first}::integer and source.position <= ${last}::integer
      order by place`);
  }
}
