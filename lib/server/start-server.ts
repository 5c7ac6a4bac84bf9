import 'server-only';
import { getDb } from './db/client';
import { FolderInUseError } from './db/lock';
import { env } from './env';
import { EnvError } from './env-schema';
import { describeError, log } from './log';
import { ensureDemoPerson } from './people/demo-person';
import { quietConsole } from './quiet-console';

/** Before the first request: settings complete, database open and migrated, the demo's person there. */
export async function startServer(): Promise<void> {
  try {
    if (env().isProduction) quietConsole();
    await getDb();
    await ensureDemoPerson();
  } catch (error) {
    if (error instanceof EnvError || error instanceof FolderInUseError) refuse(error.message);
    // A database that is away now may be back at the first request, which tries again.
    log.error(describeError(error), 'the database is not ready');
  }
}

function refuse(reason: string): never {
  process.stderr.write(`Dialboard does not start. ${reason}\n`);
  process.exit(1);
}
