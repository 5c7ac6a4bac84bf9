import { verifyChain } from '@/lib/server/audit/verify-chain';
import { readBackupFile } from '@/lib/server/db/backup/backup-file';
import { loadRows } from '@/lib/server/db/backup/load-rows';
import { holdBackApproved } from '@/lib/server/launches/hold-back';
import { openDatabase } from './open-database';
import { fileArgument, runCommand } from './run-command';
import { sayChain } from './say-chain';

await runCommand('db:restore', async () => {
  const file = fileArgument('db:restore');
  const { db, close, name } = await openDatabase({ isNew: true });
  let heldBack = 0;
  try {
    const { rows } = await loadRows(db, {
      feed: (take) => readBackupFile(file, take),
      verify: async (tx) => {
        console.log(sayChain(await verifyChain(tx)));
        heldBack = await holdBackApproved(tx);
      },
    });
    console.log(`${rows} rows are in ${name}`);
    if (heldBack > 0) {
      console.log(
        `launches approved and not sent when the backup was made: ${heldBack}; they are looked for at Vapi, not sent`,
      );
    }
  } finally {
    await close();
  }
});
