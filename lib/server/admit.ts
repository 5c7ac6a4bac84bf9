import 'server-only';
import { recordDenied } from './audit/record';
import { type Actor, findActor, type Permission, refusalFor } from './auth/actor';
import { getDb } from './db/client';
import type { DomainError } from './errors';
import { describeError, log } from './log';
import { checkOrigin } from './origin-gate';

type Entry = {
  headers: Headers;
  permission: Permission;
  isMutation: boolean;
  /** What was asked for, as the audit names it when it is refused. */
  action: string;
};

/** Actor, then the Origin gate for mutations, then the permission. A refused person leaves an audit row. */
export async function admit({ headers, permission, isMutation, action }: Entry): Promise<Actor> {
  const actor = await findActor(headers, { isActivity: isMutation });
  const originRefusal = isMutation ? checkOrigin(headers) : null;
  const error = originRefusal ?? refusalFor(actor, permission);
  if (error === null && actor !== null) return actor;
  if (actor !== null && error !== null) await reportDenied(actor, { action, error });
  throw error;
}

// A refusal stands whether or not its row could be written.
async function reportDenied(
  actor: Actor,
  { action, error }: { action: string; error: DomainError },
): Promise<void> {
  try {
    await recordDenied(await getDb(), { actor, action, detail: { code: error.code } });
  } catch (failed) {
    log.error(describeError(failed), 'could not record a refusal');
  }
}
