import { migratePostgres } from '@/lib/server/db/postgres';
import { readEnv } from '@/lib/server/env-schema';
import { describeUrl, postgresUrl } from './open-database';
import { runCommand } from './run-command';

// A step of a deployment: before the new release serves, while the old one still does.
await runCommand('db:migrate', async () => {
  // There the deployment had better fail than the app it leads to.
  if (process.env.VERCEL) readEnv({ ...process.env, NODE_ENV: 'production' });
  const url = postgresUrl();
  if (url === null) {
    console.log('no DATABASE_URL: the embedded database is migrated when the app starts');
    return;
  }
  await migratePostgres(url);
  console.log(`${describeUrl(url)} has the tables of this release`);
});
