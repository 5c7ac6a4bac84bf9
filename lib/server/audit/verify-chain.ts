import 'server-only';
import { asc, gt } from 'drizzle-orm';
import { audit } from '../db/schema';
import type { Db } from '../db/types';
import { FIRST_LINK, hashRow } from './chain';

const PAGE = 1_000;

/** `brokenAt` is the id of the first row that was changed, or that follows one taken out or put in. */
export type ChainReport = { isWhole: boolean; rows: number; brokenAt: number | null };

/** Walks the whole audit. The last rows can be cut off unseen: compare the count with an older report. */
export async function verifyChain(db: Db): Promise<ChainReport> {
  let previous = FIRST_LINK;
  let lastId = 0;
  for (let rows = 0; ; ) {
    const page = await db
      .select()
      .from(audit)
      .where(gt(audit.id, lastId))
      .orderBy(asc(audit.id))
      .limit(PAGE);
    for (const row of page) {
      if (row.prevHash !== previous || row.hash !== hashRow(row)) {
        return { isWhole: false, rows, brokenAt: row.id };
      }
      previous = row.hash;
      lastId = row.id;
      rows += 1;
    }
    if (page.length < PAGE) return { isWhole: true, rows, brokenAt: null };
  }
}
