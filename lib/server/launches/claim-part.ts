import 'server-only';
import { sql } from 'drizzle-orm';
import { launchAttempts } from '@/lib/server/db/schema';
import { changeLaunch, type LaunchInHand, type LaunchRow, type PartInHand } from './change-launch';
import type { LaunchDeps } from './deps';
import { withFailure } from './part-notes';
import { readStoredPlan } from './stored-plan';

export type PartRef = { key: string; n: number };
type Planned = Pick<LaunchRow, 'earliestAt'>;
/** `dropped`: positions of the list that were planned and are not in it. */
type ClaimedPayload = { hash: string; contacts: number; dropped: readonly number[] };

/**
 * Decides who sends this part: the attempt's id for one caller, null for everybody else, ever. Committed
 * before the POST. A part that was withdrawn, or whose time has passed, fails here instead. `launch` is the
 * one the payload was made of: where its times were moved since, the payload is not sent.
 */
export function claimPart(
  { key, n }: PartRef,
  { deps, launch, payload }: { deps: LaunchDeps; launch: Planned; payload: ClaimedPayload },
): Promise<number | null> {
  return changeLaunch(key, { deps }, async (inHand) => {
    const part = inHand.parts.find((candidate) => candidate.n === n);
    if (part?.state !== 'approved' || isBlocked(inHand.parts)) return null;
    if (inHand.launch.earliestAt?.getTime() !== launch.earliestAt?.getTime()) return null;
    const reason = reasonNotToSend(inHand, deps);
    if (reason !== null) {
      failApproved(inHand, reason);
      return null;
    }
    part.state = 'sending';
    part.payloadHash = payload.hash;
    dropContacts(inHand, { part, payload });
    const [attempt] = await inHand.tx
      .insert(launchAttempts)
      .values({ launchKey: key, n, sentAt: sql`clock_timestamp()` })
      .returning({ id: launchAttempts.id });
    return attempt?.id ?? null;
  });
}

/** What was sent is built again from the plan: whom it left out at the last moment is part of it. */
function dropContacts(
  { launch }: LaunchInHand,
  { part, payload }: { part: PartInHand; payload: ClaimedPayload },
): void {
  if (payload.contacts === part.contacts) return;
  const stored = readStoredPlan(launch.plan);
  const before = stored.dropped ?? [];
  const dropped = [...new Set([...before, ...payload.dropped])].sort((a, b) => a - b);
  const fewer = part.contacts - payload.contacts;
  // The others that are fewer were taken out of the list.
  const forgotten = (stored.forgotten ?? 0) + fewer - (dropped.length - before.length);
  launch.plan = { ...stored, dropped, ...(forgotten > 0 && { forgotten }) };
  launch.contacts -= fewer;
  part.contacts = payload.contacts;
}

/** Parts go one after the other: while one is open or has failed, the next one is not sent. */
function isBlocked(parts: readonly PartInHand[]): boolean {
  return parts.some(
    ({ state }) => state === 'sending' || state === 'unknown' || state === 'failed',
  );
}

/** Sent late, calls would start at once and Undo would have no time: only while the first call is ahead. */
function reasonNotToSend({ launch, now }: LaunchInHand, { timing }: LaunchDeps) {
  if (launch.cancelRequestedAt !== null) return 'withdrawn';
  const isAhead = launch.earliestAt !== null && launch.earliestAt > now;
  const age = now.getTime() - (launch.approvedAt?.getTime() ?? 0);
  return isAhead || age < timing.claimWithinMs ? null : 'too-late';
}

/** Parts that were never sent fail for certain; one whose earlier attempt is open is looked for again. */
export function failApproved(
  { parts, now }: Pick<LaunchInHand, 'parts' | 'now'>,
  kind: 'withdrawn' | 'too-late' | 'halted' | 'unbuildable' | 'suppressed',
): void {
  for (const part of parts) {
    if (part.state !== 'approved') continue;
    part.state = part.notes.hasOpenAttempt ? 'unknown' : 'failed';
    part.nextLookAt = part.notes.hasOpenAttempt ? now : null;
    part.notes = withFailure(part.notes, { kind });
  }
}
