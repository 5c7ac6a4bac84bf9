import { openPlainPostgres } from '@/lib/server/db/postgres';
import { moveDatabase } from './move-database';
import { describeUrl, embeddedFolder, openExistingEmbedded, postgresUrl } from './open-database';
import { runCommand } from './run-command';
import { sayChain } from './say-chain';

// From the embedded database to an empty Postgres. The folder is only read.
await runCommand('db:move', async () => {
  const url = postgresUrl();
  if (url === null) throw new Error('set DATABASE_URL to the Postgres it shall move to');
  const source = await openExistingEmbedded();
  const target = openPlainPostgres(url);
  try {
    const { rows, tables, chain } = await moveDatabase({ source: source.db, target: target.db });
    for (const [table, count] of Object.entries(tables)) console.log(`${table}: ${count}`);
    console.log(sayChain(chain));
    console.log(`${rows} rows moved to ${describeUrl(url)}; ${embeddedFolder()} is as it was`);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
});
