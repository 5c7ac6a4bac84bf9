import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { readEmptyCluster } from '@/lib/server/db/dump';
import { wrapEmbedded } from '@/lib/server/db/embedded';
import { migrate } from '@/lib/server/db/migrate';
import { openPostgres } from '@/lib/server/db/postgres';
import type { OpenDb } from '@/lib/server/db/types';

/**
 * A migrated, empty database, ready in about a second. Share one per file; close it at the end. In memory,
 * or in the Postgres that `TEST_DB` names, where it is a database of its own.
 */
export function openTestDb(): Promise<OpenDb> {
  const server = process.env.TEST_DB;
  return server ? openOnPostgres(server) : openInMemory();
}

async function openInMemory(): Promise<OpenDb> {
  const loadDataDir = await readEmptyCluster();
  const open = wrapEmbedded(await PGlite.create(loadDataDir ? { loadDataDir } : {}));
  await migrate(open.db);
  return open;
}

async function openOnPostgres(server: string): Promise<OpenDb> {
  const name = `dialboard_unit_${randomUUID().slice(0, 8)}`;
  await run(server, `create database ${name}`);
  const url = server.replace(/\/[^/]*$/, `/${name}`);
  const open = await openPostgres({ url, migrationUrl: url });
  return {
    db: open.db,
    close: async () => {
      await open.close();
      await run(server, `drop database ${name} with (force)`);
    },
  };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
