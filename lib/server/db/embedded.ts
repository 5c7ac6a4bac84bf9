import 'server-only';
import { mkdir, readdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { readEmptyCluster } from './dump';
import { lockFolder } from './lock';
import { migrate } from './migrate';
import * as schema from './schema';
import type { Db, OpenDb } from './types';

/**
 * Postgres inside this process, its files in `folder`. One process at a time: the folder is locked.
 * `isDurable` waits for the disk at each commit, which the embedded database does not do by itself.
 */
export async function openEmbedded(options: {
  folder: string;
  isDurable: boolean;
  /** False leaves the tables as they are: for what fills or reads the folder as a whole. */
  isMigrating?: boolean;
}): Promise<OpenDb> {
  await mkdir(options.folder, { recursive: true });
  const release = await lockFolder(options.folder);
  try {
    const client = await PGlite.create({
      dataDir: options.folder,
      ...(options.isDurable && { startParams: DURABLE }),
      ...(await startingPoint(options.folder)),
    });
    const open = wrapEmbedded(client);
    if (options.isMigrating !== false) await migrate(open.db);
    return {
      db: open.db,
      close: async () => {
        await open.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

export function wrapEmbedded(client: PGlite): OpenDb {
  return { db: asDb(drizzle({ client, schema })), close: () => client.close() };
}

// Its own parameters hold `-F`: no waiting for the disk.
const DURABLE = PGlite.defaultStartParams.filter((param) => param !== '-F');

async function startingPoint(folder: string): Promise<{ loadDataDir?: Blob }> {
  if ((await readdir(folder)).some((name) => name === 'PG_VERSION')) return {};
  const loadDataDir = await readEmptyCluster();
  return loadDataDir ? { loadDataDir } : {};
}

/** Guaranteed by both drivers: their result of raw SQL has `rows`. */
function asDb(db: unknown): Db {
  return db as Db;
}
