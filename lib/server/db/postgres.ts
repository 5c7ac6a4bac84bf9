import 'server-only';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { isMigrated, migrate } from './migrate';
import { makePool, poolOptions } from './pool';
import * as schema from './schema';
import type { Db, OpenDb } from './types';

type Urls = {
  url: string;
  /** Past a pooler: a lock held for a transaction needs one connection that stays. */
  migrationUrl: string;
  isVercel?: boolean;
};

/** Opens a pool, and migrates when something is missing: mostly a deploy step has done that already. */
export async function openPostgres({ url, migrationUrl, isVercel = false }: Urls): Promise<OpenDb> {
  const pool = makePool(poolOptions(url, { isVercel, isPooled: migrationUrl !== url }));
  const open = wrapPostgres(pool);
  try {
    if (!(await isMigrated(open.db))) await migratePostgres(migrationUrl);
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** Migrates over a connection of its own. Statements may take as long as they need: tables can be large. */
export async function migratePostgres(url: string): Promise<void> {
  const pool = makePool({ url, max: 1, idleMs: 10_000, isPooled: true, isUnhurried: true });
  const { db, close } = wrapPostgres(pool);
  try {
    await migrate(db);
  } finally {
    await close();
  }
}

/** One connection without limits on statements, for moving whole tables. Nothing is migrated. */
export function openPlainPostgres(url: string): OpenDb {
  return wrapPostgres(makePool({ url, max: 2, idleMs: 10_000, isPooled: true, isUnhurried: true }));
}

function wrapPostgres(pool: Pool): OpenDb {
  return { db: asDb(drizzle({ client: pool, schema })), close: () => pool.end() };
}

/** Guaranteed by both drivers: their result of raw SQL has `rows`. */
function asDb(db: unknown): Db {
  return db as Db;
}
