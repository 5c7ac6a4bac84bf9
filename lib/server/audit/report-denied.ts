import 'server-only';
import type { Actor } from '../auth/actor';
import { getDb } from '../db/client';
import type { DomainError } from '../errors';
import { describeError, log } from '../log';
import { recordDenied } from './record';

/** A refusal stands whether or not its row could be written. */
export async function reportDenied(
  actor: Actor,
  { action, error }: { action: string; error: DomainError },
): Promise<void> {
  try {
    await recordDenied(await getDb(), { actor, action, detail: { code: error.code } });
  } catch (failed) {
    log.error(describeError(failed), 'could not record a refusal');
  }
}
