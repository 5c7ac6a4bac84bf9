import 'server-only';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { describeError, log } from '../log';
import { migrate } from './migrate';
import * as schema from './schema';
import type { Db, OpenDb } from './types';

/** `migrationUrl` goes past a pooler: a lock held for a transaction needs one connection that stays. */
export async function openPostgres(urls: { url: string; migrationUrl: string }): Promise<OpenDb> {
  await migrateOnce(urls.migrationUrl);
  const pool = makePool(urls.url);
  return { db: asDb(drizzle({ client: pool, schema })), close: () => pool.end() };
}

async function migrateOnce(url: string): Promise<void> {
  const pool = makePool(url, 1);
  try {
    await migrate(asDb(drizzle({ client: pool, schema })));
  } finally {
    await pool.end();
  }
}

function makePool(connectionString: string, max = 10): Pool {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  pool.on('error', (error) => log.warn(describeError(error), 'database connection lost'));
  return pool;
}

/** Guaranteed by both drivers: their result of raw SQL has `rows`. */
function asDb(db: unknown): Db {
  return db as Db;
}
