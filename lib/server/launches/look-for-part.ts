import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Db } from '@/lib/server/db/client';
import { launchAttempts } from '@/lib/server/db/schema';
import { log } from '@/lib/server/log';
import type { UpstreamCampaignHead } from '@/lib/server/vapi';
import { changeLaunch, type LaunchInHand, type PartInHand } from './change-launch';
import type { PartRef } from './claim-part';
import type { LaunchDeps } from './deps';
import { findMatches, type Sought } from './find-matches';
import { isSought } from './is-sought';
import { withLook, withToStop } from './part-notes';
import { restoreDropped } from './restore-dropped';
import { findPlannedPart, readStoredPlan } from './stored-plan';
import { lookGapMs } from './timing';

/**
 * Looks once for a part whose outcome is unknown, if a look is due and nobody else looks. One match is
 * the part. Of several the oldest is kept and the others are to be stopped. None proves nothing: Vapi's
 * list may lag.
 */
export async function lookForPart(ref: PartRef, deps: LaunchDeps): Promise<void> {
  const sought = await claimLook(ref, deps);
  if (sought === null) return;
  const matches = await findMatches(sought, deps.vapi);
  const seen = await changeLaunch(ref.key, { deps }, (inHand) => {
    const part = inHand.parts.find(({ n }) => n === ref.n);
    return part === undefined ? null : applyLook({ part, matches }, { inHand, deps });
  });
  if (seen !== null) await reportLook(ref, { seen, deps });
}

/** What is sought, for the one who may look now. The next look is pushed behind this one. */
function claimLook({ key, n }: PartRef, deps: LaunchDeps): Promise<Sought | null> {
  return changeLaunch(key, { deps }, async ({ tx, launch, parts, now }) => {
    const part = parts.find((candidate) => candidate.n === n);
    if (part === undefined || !isSought(part, deps.timing)) return null;
    if (part.nextLookAt === null || part.nextLookAt > now) return null;
    part.nextLookAt = new Date(now.getTime() + deps.timing.lookLeaseMs);
    const sentAt = await readFirstSent(tx, { key, n });
    const { name, contacts } = part;
    if (sentAt === null) return null;
    const planned = findPlannedPart(readStoredPlan(launch.plan), n).contacts;
    return { key, name, contacts, planned, sentAt, isOnly: parts.length === 1 };
  });
}

async function readFirstSent(tx: Db, { key, n }: PartRef): Promise<Date | null> {
  const [first] = await tx
    .select({ sentAt: launchAttempts.sentAt })
    .from(launchAttempts)
    .where(and(eq(launchAttempts.launchKey, key), eq(launchAttempts.n, n)))
    .orderBy(asc(launchAttempts.id))
    .limit(1);
  return first?.sentAt ?? null;
}

type Looked = { part: PartInHand; matches: UpstreamCampaignHead[] | null };
type Seen = { found: string | null; extra: string[] };

function applyLook(
  { part, matches }: Looked,
  { inHand, deps }: { inHand: LaunchInHand; deps: LaunchDeps },
): Seen {
  const found = part.state === 'unknown' ? confirm(part, { matches: matches ?? [], inHand }) : null;
  const extra = (matches ?? []).filter((match) => match.id !== part.vapiId && isRunning(match));
  const isUnwanted = inHand.launch.cancelRequestedAt !== null && part.vapiId !== null;
  const toStop = [...extra.map(({ id }) => id), ...(isUnwanted ? [part.vapiId ?? ''] : [])];
  part.notes = withToStop(part.notes, toStop);
  part.notes = withLook(part.notes, {
    at: inHand.now.toISOString(),
    found: matches === null ? null : matches.length,
  });
  part.looks += 1;
  part.nextLookAt = nextLook(part, { now: inHand.now, deps });
  const known = [...part.notes.stopped, ...part.notes.toStop];
  return { found, extra: extra.map(({ id }) => id).filter((id) => known.includes(id)) };
}

type Confirming = { matches: readonly UpstreamCampaignHead[]; inHand: LaunchInHand };

function confirm(part: PartInHand, { matches, inHand }: Confirming): string | null {
  const [oldest] = matches;
  if (oldest === undefined) return null;
  const isAsSent = oldest.isAudienceKnown && oldest.audience === part.contacts;
  if (!isAsSent) restoreDropped(inHand, part);
  part.state = 'confirmed';
  part.vapiId = oldest.id;
  return oldest.id;
}

function isRunning({ status }: UpstreamCampaignHead): boolean {
  return status !== 'ended' && status !== 'cancelled' && status !== 'archived';
}

function nextLook(part: PartInHand, { now, deps }: { now: Date; deps: LaunchDeps }): Date | null {
  if (!isSought(part, deps.timing) && part.notes.toStop.length === 0) return null;
  return new Date(now.getTime() + lookGapMs(deps.timing, part.looks));
}

async function reportLook(
  { key, n }: PartRef,
  { seen, deps }: { seen: Seen; deps: LaunchDeps },
): Promise<void> {
  if (seen.found !== null) {
    const detail = { part: n, outcome: 'confirmed' };
    await recordOutcome(deps.db, {
      actor: null,
      action: 'launch.reconcile',
      target: seen.found,
      launchKey: key,
      detail,
    });
  }
  if (seen.extra.length === 0) return;
  log.error({ launch: key, part: n, extra: seen.extra.length }, 'a launch exists more than once');
  await recordOutcome(deps.db, {
    actor: null,
    action: 'launch.alert',
    target: key,
    launchKey: key,
    detail: { part: n, alert: 'created-more-than-once', extra: seen.extra },
  });
}
