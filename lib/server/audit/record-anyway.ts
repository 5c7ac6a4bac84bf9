import 'server-only';
import type { Db } from '../db/types';
import { describeError, log } from '../log';
import { type AuditEntry, recordOutcome } from './record';

/**
 * How an act ended that is done already, or that must not wait for the audit. Never throws: a row that can't be
 * written must not read as if nothing had been done.
 */
export async function recordAnyway(db: Db, entry: AuditEntry): Promise<void> {
  try {
    await recordOutcome(db, entry);
  } catch (failed) {
    log.error({ action: entry.action, ...describeError(failed) }, 'how an act ended has no record');
  }
}
