import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Db } from '@/lib/server/db/client';
import { launchAttempts } from '@/lib/server/db/schema';
import { changeLaunch, type LaunchInHand, type PartInHand } from './change-launch';
import { failApproved, type PartRef } from './claim-part';
import type { LaunchDeps } from './deps';
import { withFailure, withToStop } from './part-notes';
import type { Reply } from './read-reply';
import { restoreDropped } from './restore-dropped';
import { lookGapMs } from './timing';

type Attempted = PartRef & { attemptId: number; reply: Reply };

/** Writes down what one POST came to. Also when it was given up meanwhile: what is known for certain wins. */
export async function settleAttempt(attempted: Attempted, deps: LaunchDeps): Promise<void> {
  const { key, n, attemptId, reply } = attempted;
  const isWritten = await changeLaunch(key, { deps }, async (inHand) => {
    const { status, replyClass } = reply;
    const isLatest = await isLatestAttempt(inHand.tx, attempted);
    await inHand.tx
      .update(launchAttempts)
      .set({ settledAt: sql`clock_timestamp()`, status, replyClass })
      .where(eq(launchAttempts.id, attemptId));
    const part = inHand.parts.find((candidate) => candidate.n === n);
    if (part === undefined) return false;
    if (reply.kind === 'created') {
      return applyCreated({ part, reply, isLatest }, { inHand, deps });
    }
    if (!isLatest || !isOpen(part)) return false;
    applyReply({ part, reply }, { inHand, deps });
    return true;
  });
  if (!isWritten) return;
  const detail = { part: n, outcome: reply.kind, status: reply.status, reply: reply.replyClass };
  const target = reply.kind === 'created' ? reply.vapiId : key;
  await recordOutcome(deps.db, {
    actor: null,
    action: 'launch.send',
    target,
    launchKey: key,
    detail,
  });
}

function isOpen({ state }: PartInHand): boolean {
  return state === 'sending' || state === 'unknown';
}

async function isLatestAttempt(tx: Db, { key, n, attemptId }: Attempted): Promise<boolean> {
  const [latest] = await tx
    .select({ id: launchAttempts.id })
    .from(launchAttempts)
    .where(and(eq(launchAttempts.launchKey, key), eq(launchAttempts.n, n)))
    .orderBy(desc(launchAttempts.id))
    .limit(1);
  return latest?.id === attemptId;
}

type Applied<R extends Reply> = { part: PartInHand; reply: R };
type Created = Extract<Reply, { kind: 'created' }>;
type Around = { inHand: LaunchInHand; deps: LaunchDeps };

/**
 * A campaign that is known to exist is never passed over, however late its answer: it is the part's, or it
 * is one too many and has to be stopped. False when it was known already.
 */
function applyCreated(
  { part, reply, isLatest }: Applied<Created> & { isLatest: boolean },
  { inHand, deps }: Around,
): boolean {
  if (part.vapiId === reply.vapiId) return false;
  const isTheOne = part.vapiId === null && part.state !== 'failed';
  if (isTheOne) {
    if (!isLatest) restoreDropped(inHand, part);
    part.state = 'confirmed';
    part.vapiId = reply.vapiId;
    part.nextLookAt = part.notes.hasOpenAttempt ? firstLookAt(inHand, deps) : null;
  }
  if (isTheOne && inHand.launch.cancelRequestedAt === null) return true;
  part.notes = withToStop(part.notes, [reply.vapiId]);
  part.nextLookAt = inHand.now;
  return true;
}

/** While an earlier attempt may still turn up, a refusal settles nothing and looking goes on. */
function applyReply(
  { part, reply }: Applied<Exclude<Reply, Created>>,
  { inHand, deps }: Around,
): void {
  const failure = failureOf(reply);
  if (failure !== null) part.notes = withFailure(part.notes, failure);
  if (failure !== null && !part.notes.hasOpenAttempt) {
    part.state = 'failed';
    part.nextLookAt = null;
    failApproved(inHand, 'halted');
    return;
  }
  part.state = 'unknown';
  part.nextLookAt = firstLookAt(inHand, deps);
}

function firstLookAt({ now }: LaunchInHand, { timing }: LaunchDeps): Date {
  return new Date(now.getTime() + lookGapMs(timing, 0));
}

function failureOf(reply: Exclude<Reply, Created>) {
  if (reply.kind === 'refused') {
    return { kind: 'refused', status: reply.status, messages: reply.messages } as const;
  }
  return reply.kind === 'unreachable' ? ({ kind: 'unreachable' } as const) : null;
}
