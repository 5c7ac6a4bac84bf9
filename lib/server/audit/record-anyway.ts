import 'server-only';
import type { Db } from '../db/types';
import { describeError, log } from '../log';
import { type AuditEntry, recordOutcome } from './record';

/** For stops, which are made also where they can't be written down. Never throws. */
export async function recordAnyway(db: Db, entry: AuditEntry): Promise<void> {
  try {
    await recordOutcome(db, entry);
  } catch (failed) {
    log.error({ action: entry.action, ...describeError(failed) }, 'a stop has no record');
  }
}
