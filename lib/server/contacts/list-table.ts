import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import {
  LISTS_PAGE,
  type ListRow,
  type ListsPage,
  type ListsView,
} from '@/lib/contacts/lists/list-table';
import { type Db, getDb } from '@/lib/server/db/client';
import { readUses } from './list-uses';
import { purgeAt, readPurgeDays } from './purge-setting';

type Row = Omit<ListRow, 'createdAt' | 'purgeAt' | 'uses' | 'useCount'> & {
  created_ms: number;
  purge_days: number | null;
};

const SORTS: Record<ListsView['sort'], SQL> = {
  created: sql`r.created_at`,
  name: sql`lower(l.name)`,
  count: sql`r.count`,
};

/** The stored lists as a table. A page past the end gives the last. */
export async function readListTable(view: ListsView, given?: Db): Promise<ListsPage> {
  const db = given ?? (await getDb());
  const fits = fitting(view);
  const { rows: counts } = await db.execute<{ total: number; matching: number }>(sql`
    select count(*)::int as total, (count(*) filter (where ${fits}))::int as matching
    from contact_list_revisions r join contact_lists l on l.id = r.list_id
    where r.state = 'ready'`);
  const { total = 0, matching = 0 } = counts[0] ?? {};
  const pages = Math.max(1, Math.ceil(matching / LISTS_PAGE));
  const page = Math.min(Math.max(1, view.page), pages);
  const rows = await readRows(db, { where: fits, view, page });
  return {
    lists: await tellRows(db, rows),
    matching,
    total,
    page,
    pages,
    tags: await readTags(db),
  };
}

function fitting({ search, tag }: ListsView): SQL {
  const text = search.trim().replace(/[\\%_]/g, String.raw`\$&`);
  const named = text === '' ? sql`true` : sql`l.name ilike ${`%${text}%`}`;
  return tag === '' ? named : sql`(${named} and ${tag} = any(l.tags))`;
}

type Wanted = { where: SQL; view: ListsView; page: number };

async function readRows(db: Db, { where, view, page }: Wanted): Promise<Row[]> {
  const order = view.isDescending ? sql`desc` : sql`asc`;
  const { rows } = await db.execute<Row>(sql`
    select ${ROW} from contact_list_revisions r
    join contact_lists l on l.id = r.list_id
    left join people p on p.id = r.created_by
    where r.state = 'ready' and ${where}
    order by ${SORTS[view.sort]} ${order}, r.list_id
    limit ${LISTS_PAGE} offset ${(page - 1) * LISTS_PAGE}`);
  return rows;
}

const ROW = sql`r.list_id as "listId", r.revision, l.name, to_json(l.tags) as tags, r.count,
  (extract(epoch from r.created_at) * 1000)::float8 as created_ms, p.name as "createdBy",
  coalesce(r.report ->> 'source', '') as source, coalesce(r.hash, '') as hash, r.removed,
  l.purge_days`;

/** One list as a row of the table; null when it is not there or not ready. */
export async function readListRow(
  { listId, revision }: { listId: string; revision?: number | undefined },
  given?: Db,
): Promise<ListRow | null> {
  const db = given ?? (await getDb());
  const of = revision === undefined ? sql`true` : sql`r.revision = ${revision}::integer`;
  const { rows } = await db.execute<Row>(sql`
    select ${ROW} from contact_list_revisions r
    join contact_lists l on l.id = r.list_id
    left join people p on p.id = r.created_by
    where r.state = 'ready' and r.list_id = ${listId}::uuid and ${of}
    order by r.revision desc limit 1`);
  const [row] = await tellRows(db, rows);
  return row ?? null;
}

async function tellRows(db: Db, rows: readonly Row[]): Promise<ListRow[]> {
  const [setting, uses] = await Promise.all([readPurgeDays(db), readUses(db, rows)]);
  return rows.map(({ created_ms, purge_days, ...row }) => {
    const { some, count } = uses.get(row.listId) ?? { some: [], count: 0 };
    return {
      ...row,
      createdAt: new Date(created_ms).toISOString(),
      purgeAt: purgeAt(created_ms, purge_days ?? setting),
      uses: some,
      useCount: count,
    };
  });
}

async function readTags(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ tag: string }>(sql`
    select distinct unnest(tags) as tag from contact_lists order by tag limit 500`);
  return rows.map(({ tag }) => tag);
}
