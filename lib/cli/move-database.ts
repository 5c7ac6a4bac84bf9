import { type ChainReport, verifyChain } from '@/lib/server/audit/verify-chain';
import { dumpRows } from '@/lib/server/db/backup/dump-rows';
import { type Loaded, loadRows } from '@/lib/server/db/backup/load-rows';
import type { Db } from '@/lib/server/db/types';

type Move = { source: Db; target: Db };

/** Copies everything, all or nothing; the audit must prove there what it proved here. */
export async function moveDatabase({
  source,
  target,
}: Move): Promise<Loaded & { chain: ChainReport }> {
  const chain = await verifyChain(source);
  const loaded = await loadRows(target, {
    feed: async (take) => {
      await dumpRows(source, { take, at: new Date() });
    },
    verify: async (tx) => {
      const there = await verifyChain(tx);
      if (JSON.stringify(there) === JSON.stringify(chain)) return;
      throw new Error('the audit did not arrive as it was; nothing was moved');
    },
  });
  return { ...loaded, chain };
}
