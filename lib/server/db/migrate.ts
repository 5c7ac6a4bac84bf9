import { sql } from 'drizzle-orm';
import { MIGRATIONS } from './migrations/all';
import type { Db } from './types';

/** Any fixed number: whoever migrates this database holds the advisory lock of that number. */
const LOCK = 7_203_440_118;

export type Migration = { tag: string; statements: readonly string[] };

/**
 * Applies what is missing, in one transaction under an advisory lock: instances that start together take
 * turns, and a failure leaves the database as it was.
 */
export async function migrate(db: Db, migrations: readonly Migration[] = MIGRATIONS) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await tx.execute(sql`create table if not exists schema_migrations (
      tag text primary key, applied_at timestamptz not null default now())`);
    const { rows } = await tx.execute<{ tag: string }>(sql`select tag from schema_migrations`);
    const applied = new Set(rows.map((row) => row.tag));
    for (const migration of migrations) {
      if (!applied.has(migration.tag)) await apply(tx, migration);
    }
  });
}

/** Whether nothing is missing. What a newer release has added is none of this one's business. */
export async function isMigrated(db: Db, migrations: readonly Migration[] = MIGRATIONS) {
  const { rows: tables } = await db.execute<{ isThere: boolean }>(
    sql`select to_regclass('schema_migrations') is not null as "isThere"`,
  );
  if (!tables[0]?.isThere) return false;
  const { rows } = await db.execute<{ tag: string }>(sql`select tag from schema_migrations`);
  const applied = new Set(rows.map((row) => row.tag));
  return migrations.every(({ tag }) => applied.has(tag));
}

async function apply(tx: Db, { tag, statements }: Migration): Promise<void> {
  for (const statement of statements) await tx.execute(sql.raw(statement));
  await tx.execute(sql`insert into schema_migrations (tag) values (${tag})`);
}
