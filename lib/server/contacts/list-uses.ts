import 'server-only';
import { sql } from 'drizzle-orm';
import type { ListUse } from '@/lib/contacts/lists/list-table';
import type { Db } from '@/lib/server/db/client';

const NAMED = 3;

export type Uses = { some: ListUse[]; count: number };

type Row = ListUse & { listId: string; count: number };

/** The launches and the unlaunched drafts that take each of these lists; the latest three of each by name. */
export async function readUses(
  db: Db,
  lists: readonly { listId: string }[],
): Promise<Map<string, Uses>> {
  if (lists.length === 0) return new Map();
  const ids = JSON.stringify(lists.map(({ listId }) => listId));
  const { rows } = await db.execute<Row>(sql`
    with wanted as (select value as id from jsonb_array_elements_text(${ids}::jsonb)),
    uses as (
      select plan -> 'list' ->> 'listId' as list_id, name, null::text as draft_id, key, created_at
      from launches where state <> 'failed' and plan -> 'list' ->> 'listId' in (select id from wanted)
      union all
      select content -> 'audience' ->> 'listId', content ->> 'name', id::text, null, updated_at
      from drafts where sealed_at is null
        and content -> 'audience' ->> 'listId' in (select id from wanted)
    ), ranked as (
      select *, row_number() over (partition by list_id order by created_at desc) as place,
        count(*) over (partition by list_id) as total
      from uses
    )
    select list_id as "listId", name, draft_id as "draftId", key, total::int as count
    from ranked where place <= ${NAMED} order by list_id, place`);
  const byList = new Map<string, Uses>();
  for (const { listId, count, ...use } of rows) {
    const known = byList.get(listId) ?? { some: [], count };
    known.some.push(use);
    byList.set(listId, known);
  }
  return byList;
}
