import 'server-only';
import { Pool, type PoolConfig } from 'pg';
import { describeError, log } from '../log';
import { holdInstance } from './hold-instance';

/** How long one statement may take, ms. The longest are the chunks of a large contact list. */
const STATEMENT_MS = 30_000;

type PoolOptions = {
  url: string;
  /** Connections of this process at most. */
  max: number;
  /** Ms until a connection nobody uses is given back. */
  idleMs: number;
  /** Whether a pooler stands between: it refuses settings that are sent with the connection. */
  isPooled: boolean;
  /** Statements may take as long as they need. */
  isUnhurried?: boolean;
};

/** What one instance may take of the database: many small instances share its connections. */
export function poolOptions(url: string, where: { isVercel: boolean; isPooled: boolean }) {
  const { isVercel, isPooled } = where;
  return { url, isPooled, max: isVercel ? 4 : 10, idleMs: isVercel ? 5_000 : 10_000 };
}

/** A pool whose statements end: by the server's own limit, or where a pooler forbids that, by ours. */
export function makePool(options: PoolOptions): Pool {
  const pool = new Pool(toConfig(options));
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  pool.on('error', (error) => log.warn(describeError(error), 'database connection lost'));
  pool.on('release', () => holdInstance(options.idleMs + 100));
  return pool;
}

function toConfig({ url, max, idleMs, isPooled, isUnhurried }: PoolOptions): PoolConfig {
  return {
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: idleMs,
    keepAlive: true,
    // The server's limit ends the work too, so it comes first; ours also ends waiting for a dead server.
    ...(!isUnhurried && { query_timeout: STATEMENT_MS + 5_000 }),
    ...(!isUnhurried && !isPooled && { statement_timeout: STATEMENT_MS }),
  };
}
