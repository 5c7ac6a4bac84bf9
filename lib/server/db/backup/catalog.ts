import { sql } from 'drizzle-orm';
import type { Db } from '../types';

export type TableShape = { name: string; columns: string[] };

/** Every table but the list of migrations, so that each comes after those it refers to. */
export async function readTables(db: Db): Promise<TableShape[]> {
  const { rows } = await db.execute<TableShape & { needs: string[] }>(sql`
    select c.relname::text as name,
      (select coalesce(json_agg(a.attname order by a.attnum), '[]') from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(json_agg(distinct other.relname), '[]') from pg_constraint f
        join pg_class other on other.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and c.relname <> 'schema_migrations'
    order by c.relname`);
  return sortByNeeds(rows).map(({ name, columns }) => ({ name, columns }));
}

function sortByNeeds<T extends { name: string; needs: string[] }>(tables: T[]): T[] {
  const sorted: T[] = [];
  const names = new Set<string>();
  while (sorted.length < tables.length) {
    const ready = tables.filter(
      ({ name, needs }) => !names.has(name) && needs.every((need) => names.has(need)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const table of ready) names.add(table.name);
    sorted.push(...ready);
  }
  return sorted;
}

/** The migrations applied so far, in order; none for a database without tables. */
export async function readTags(db: Db): Promise<string[]> {
  const { rows: found } = await db.execute<{ isThere: boolean }>(
    sql`select to_regclass('schema_migrations') is not null as "isThere"`,
  );
  if (!found[0]?.isThere) return [];
  const { rows } = await db.execute<{ tag: string }>(
    sql`select tag from schema_migrations order by tag`,
  );
  return rows.map(({ tag }) => tag);
}

export async function countRows(db: Db, table: string): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(*)::float8 as count from ${sql.identifier(table)}`,
  );
  return rows[0]?.count ?? 0;
}

/** Makes every counter go on after the highest number it has given. */
export async function setSequences(db: Db): Promise<void> {
  const { rows } = await db.execute<{ table_name: string; column_name: string }>(sql`
    select table_name::text, column_name::text from information_schema.columns
    where table_schema = current_schema() and column_default like 'nextval(%'`);
  for (const { table_name, column_name } of rows) {
    const column = sql.identifier(column_name);
    await db.execute(sql`
      select setval(pg_get_serial_sequence(${table_name}, ${column_name}),
        coalesce(max(${column}), 1), max(${column}) is not null)
      from ${sql.identifier(table_name)}`);
  }
}
