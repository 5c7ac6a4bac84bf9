import 'server-only';
import type { AuditEntry } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import type { UpstreamError } from '@/lib/server/vapi';
import { changeLaunch, type LaunchInHand } from './change-launch';
import { failApproved } from './claim-part';
import type { LaunchDeps } from './deps';
import { withToStop } from './part-notes';
import { stopPending } from './stop-pending';

/**
 * Takes a launch back. What was not sent yet never is; what exists is stopped; what is unknown is stopped
 * when it turns up. May be asked any number of times, at any time: after the first call it is a stop.
 *
 * @throws DomainError `vapi-unreachable` when a campaign could not be stopped yet
 */
export async function undoLaunch(
  key: string,
  { actor, deps }: { actor: Actor; deps: LaunchDeps },
): Promise<void> {
  const entry = { actor, action: 'launch.undo', target: key, launchKey: key };
  const parts = await requestStop(key, { entry, deps });
  const failed = await stopAll(
    parts.map((n) => ({ key, n })),
    deps,
  );
  const detail = { outcome: failed === null ? 'stopped' : 'not-stopped-yet' };
  await recordAnyway(deps.db, { ...entry, detail });
  if (failed !== null) throw notStopped(failed);
}

/** A launch that can not be stopped is worse than a missing row: without the audit it goes on unrecorded. */
async function requestStop(
  key: string,
  { entry, deps }: { entry: AuditEntry; deps: LaunchDeps },
): Promise<number[]> {
  try {
    return await changeLaunch(key, { deps, intent: entry }, withdraw);
  } catch (thrown) {
    if (thrown instanceof DomainError) throw thrown;
    log.error({ launch: key, ...describeError(thrown) }, 'an undo goes on without its record');
    return changeLaunch(key, { deps }, withdraw);
  }
}

function withdraw(inHand: LaunchInHand): number[] {
  inHand.launch.cancelRequestedAt ??= inHand.now;
  failApproved(inHand, 'withdrawn');
  for (const part of inHand.parts) {
    if (part.state !== 'confirmed' || part.vapiId === null) continue;
    part.notes = withToStop(part.notes, [part.vapiId]);
    if (part.notes.toStop.length > 0) part.nextLookAt = inHand.now;
  }
  return inHand.parts.map(({ n }) => n);
}

async function stopAll(refs: { key: string; n: number }[], deps: LaunchDeps) {
  const errors = await Promise.all(refs.map((ref) => stopPending(ref, deps)));
  return errors.find((error) => error !== null) ?? null;
}

function notStopped(cause: UpstreamError): DomainError {
  return new DomainError(
    'vapi-unreachable',
    'Vapi did not confirm the stop. Dialboard keeps trying while this page is open. To be sure, press Undo again or stop the campaign in Vapi’s own dashboard.',
    { cause },
  );
}
