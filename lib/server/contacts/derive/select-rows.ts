import { type SQL, sql } from 'drizzle-orm';
import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from '../list-ref';

function of({ listId, revision }: ListRef): SQL {
  return sql`list_id = ${listId}::uuid and revision = ${revision}::integer`;
}

/**
 * Which contacts a derivation is made of, by `list_n` (which of the lists it takes from, from 0) and
 * `position` in it: each number once, in no order. What a split cuts up is the list as it is.
 */
export function selectRows(derivation: Derivation): SQL {
  switch (derivation.kind) {
    case 'combine':
      return combined(derivation.lists);
    case 'subtract':
      return sql`
        select 0 as list_n, position from ${contacts} where ${of(derivation.list)}
          and not exists (select 1 from (${numbersOf(derivation.without)}) as other
            where other.e164 = contacts.e164)`;
    case 'split':
      return sql`select 0 as list_n, position from ${contacts} where ${of(derivation.list)}`;
    case 'sample':
      return sql`
        select 0 as list_n, position from ${contacts} where ${of(derivation.list)}
        order by md5(${derivation.seed}::text || ' ' || e164), e164
        limit ${derivation.amount}::integer`;
  }
}

// One number says which list and where: the least of them is the first, and hashing finds it without a sort.
function combined(lists: readonly ListRef[]): SQL {
  const all = lists.map(
    (list, n) => sql`
      select e164, (${n}::bigint << 32) + position as place from ${contacts} where ${of(list)}`,
  );
  return sql`
    select (first >> 32)::integer as list_n, (first & 4294967295)::integer as position from (
      select min(place) as first from (${sql.join(all, sql` union all `)}) as every group by e164
    ) as firsts`;
}

function numbersOf(lists: readonly ListRef[]): SQL {
  const each = lists.map((list) => sql`select e164 from ${contacts} where ${of(list)}`);
  return sql.join(each, sql` union all `);
}
