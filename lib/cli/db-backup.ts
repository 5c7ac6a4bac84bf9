import { writeBackupFile } from '@/lib/server/db/backup/backup-file';
import { dumpRows } from '@/lib/server/db/backup/dump-rows';
import { openDatabase } from './open-database';
import { fileArgument, runCommand } from './run-command';

await runCommand('db:backup', async () => {
  const file = fileArgument('db:backup');
  const { db, close, name } = await openDatabase({ isNew: false });
  try {
    const rows = await writeBackupFile(file, (take) => dumpRows(db, { take, at: new Date() }));
    console.log(`${rows} rows of ${name} are in ${file}`);
    console.log(
      'It holds phone numbers, sessions and password hashes: keep it as safe as the database.',
    );
  } finally {
    await close();
  }
});
