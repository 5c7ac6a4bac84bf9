import 'server-only';
import { sql } from 'drizzle-orm';
import { describeError, log } from '../log';
import type { Db } from './types';

/** What makes a table worth it, as autovacuum has it by default: 50 rows and a fifth of all. */
const ROWS = 50;
const SHARE = 0.2;

/**
 * In the embedded database nothing runs beside the statements, so no autovacuum: what is deleted or replaced
 * would stay in the files, readable, and they would only ever grow. This is its round, table by table; on
 * Postgres it does nothing. Not inside a transaction. Says how many tables it went through.
 */
export async function tidyEmbedded(db: Db): Promise<number> {
  if (!isEmbedded(db)) return 0;
  try {
    return await tidyWorn(db);
  } catch (thrown) {
    // What it was called after is done: this is only put off.
    log.warn(describeError(thrown), 'the embedded database was not tidied');
    return 0;
  }
}

async function tidyWorn(db: Db): Promise<number> {
  // Counts are handed on once a second at most: those of the last statement would be missing.
  await db.execute(sql`select pg_stat_force_next_flush()`);
  const { rows } = await db.execute<{ table: string }>(sql`
    select relid::regclass::text as table from pg_stat_user_tables
    where n_dead_tup > ${ROWS}::integer + ${SHARE}::float8 * n_live_tup
      or n_mod_since_analyze > ${ROWS}::integer + ${SHARE}::float8 * n_live_tup
    order by n_dead_tup desc`);
  for (const { table } of rows) await db.execute(sql`vacuum (analyze) ${sql.raw(table)}`);
  return rows.length;
}

/** Told by what only its client can do, so that asking does not load it. */
function isEmbedded(db: Db): boolean {
  const client: unknown = '$client' in db ? db.$client : null;
  return typeof client === 'object' && client !== null && 'dumpDataDir' in client;
}
