import { PGlite } from '@electric-sql/pglite';
import { readEmptyCluster } from '@/lib/server/db/dump';
import { wrapEmbedded } from '@/lib/server/db/embedded';
import { migrate } from '@/lib/server/db/migrate';
import type { OpenDb } from '@/lib/server/db/types';

/** A migrated, empty database in memory, ready in about a second. Share one per file; close it at the end. */
export async function openTestDb(): Promise<OpenDb> {
  const loadDataDir = await readEmptyCluster();
  const open = wrapEmbedded(await PGlite.create(loadDataDir ? { loadDataDir } : {}));
  await migrate(open.db);
  return open;
}
