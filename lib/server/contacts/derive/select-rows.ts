import { type SQL, sql } from 'drizzle-orm';
import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from '../list-ref';

const COLUMNS = sql`e164, zone_set_id, digest, data`;

function of({ listId, revision }: ListRef): SQL {
  return sql`list_id = ${listId}::uuid and revision = ${revision}::integer`;
}

/**
 * The contacts a derivation is made of, with their order as `place` from 1: each number once. What a split
 * cuts up is the list as it is.
 */
export function selectRows(derivation: Derivation): SQL {
  switch (derivation.kind) {
    case 'combine':
      return combined(derivation.lists);
    case 'subtract':
      return sql`
        select ${COLUMNS}, row_number() over (order by position) as place from ${contacts}
        where ${of(derivation.list)}
          and not exists (select 1 from (${numbersOf(derivation.without)}) as other
            where other.e164 = contacts.e164)`;
    case 'split':
      return sql`
        select ${COLUMNS}, row_number() over (order by position) as place from ${contacts}
        where ${of(derivation.list)}`;
    case 'sample':
      return sql`
        select ${COLUMNS}, row_number() over (order by position) as place from (
          select ${COLUMNS}, position from ${contacts} where ${of(derivation.list)}
          order by md5(${derivation.seed}::text || ' ' || e164), e164 limit ${derivation.amount}::integer
        ) as drawn`;
  }
}

function combined(lists: readonly ListRef[]): SQL {
  const all = lists.map(
    (list, n) => sql`
      select ${COLUMNS}, ${n}::integer as list_n, position from ${contacts} where ${of(list)}`,
  );
  return sql`
    select ${COLUMNS}, row_number() over (order by list_n, position) as place from (
      select distinct on (e164) * from (${sql.join(all, sql` union all `)}) as every
      order by e164, list_n, position
    ) as firsts`;
}

function numbersOf(lists: readonly ListRef[]): SQL {
  const each = lists.map((list) => sql`select e164 from ${contacts} where ${of(list)}`);
  return sql.join(each, sql` union all `);
}
