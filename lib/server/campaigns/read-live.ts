import 'server-only';
import type { LiveCampaign, LiveReading } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { hasCalled } from '@/lib/campaign/read-tally';
import { seriesSince } from '@/lib/campaign/series-delta';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from './deps';
import { describeWarnings } from './describe-warnings';
import { ensureSnapshot, type Snapshot } from './ensure-snapshot';
import { matchesEtag, shortHash } from './etag';
import { freshnessOf } from './freshness';
import { type LaunchLink, readLaunchLink } from './launch-link';
import type { Slots } from './memory';
import { readNumberLabels, readTargetName } from './names';
import { readSlots } from './slots';
import type { HeadContent } from './stored-head';

export type ReadLive = {
  campaignId: string;
  actor: Pick<Actor, 'permissions'>;
  /** Epoch ms of the last point of the series the reader has; null for the whole. */
  sinceMs?: number | null;
  ifNoneMatch?: string | null;
};

/** `live` is null when the reader has this version already. */
export type LiveAnswer = Omit<LiveReading, 'live'> & { live: LiveCampaign | null };

/** What the live page shows. @throws DomainError when nothing is known and Vapi can't be read */
export async function readLive(ask: ReadLive, given?: WatchDeps): Promise<LiveAnswer> {
  const deps = given ?? (await watchDeps());
  const snapshot = await ensureSnapshot(ask.campaignId, deps);
  const context = await readContext(ask.campaignId, { snapshot, deps });
  const { version, content } = snapshot.head;
  const freshness = freshnessOf(content, snapshot.meta);
  const sight = ask.actor.permissions.has('see-contacts') ? 'c' : 's';
  const etag = `"${version}.${sight}.${shortHash(context)}"`;
  if (matchesEtag(ask.ifNoneMatch ?? null, etag)) return { etag, freshness, live: null };
  return { etag, freshness, live: toLive(ask, { snapshot, context, deps }) };
}

/** What is not in the snapshot, and small enough to be compared with each poll. */
type Context = {
  link: LaunchLink | null;
  targetName: string | null;
  labels: Record<string, string>;
  slots: Slots;
};

type Known = { snapshot: Snapshot; deps: WatchDeps };

async function readContext(campaignId: string, { snapshot, deps }: Known): Promise<Context> {
  const { target, callers, status } = snapshot.head.content;
  const [link, targetName, book, slots] = await Promise.all([
    readLaunchLink(campaignId, deps, { isOver: isTerminal(status) }),
    readTargetName(target, deps),
    callers.length === 0 ? null : readNumberLabels(deps),
    readSlots(deps),
  ]);
  const labels = Object.fromEntries(
    callers.map(({ callerId }) => [callerId, book?.get(callerId) ?? labelOf(callerId)]),
  );
  return { link, targetName, labels, slots };
}

function labelOf(callerId: string): string {
  return `Number ${callerId.slice(0, 8)}`;
}

function toLive(ask: ReadLive, known: Known & { context: Context }): LiveCampaign {
  const { snapshot, context, deps } = known;
  const { content, series, version } = snapshot.head;
  const { link, targetName, labels, slots } = context;
  const sinceMs = ask.sinceMs ?? null;
  return {
    id: ask.campaignId,
    name: content.name,
    launchKey: link?.key ?? null,
    launchedBy: link?.launchedBy ?? null,
    status: content.status,
    rawStatus: content.rawStatus,
    endedReason: content.endedReason,
    targetKind: content.target?.kind ?? null,
    targetName,
    createdAt:
      content.createdAt ?? content.earliestAt ?? freshnessOf(content, snapshot.meta).observedAt,
    earliestAt: content.earliestAt,
    latestAt: content.latestAt,
    zone: link?.zone ?? null,
    isUndone:
      (link?.isWithdrawn ?? false) && isTerminal(content.status) && !hasCalled(content.tally),
    graceUntil: graceOf(content, { link, nowMs: snapshot.meta.nowMs }),
    tally: content.tally,
    outcomes: content.outcomes,
    cost: content.cost,
    meanTalkSeconds: content.meanTalkSeconds,
    slots,
    retryWindowSeconds: deps.retryWindowSeconds,
    callers: content.callers.map((caller) => ({ ...caller, label: labels[caller.callerId] ?? '' })),
    series: sinceMs === null ? series : seriesSince(series, sinceMs),
    warnings: describeWarnings(content),
    version,
  };
}

type Grace = { link: LaunchLink | null; nowMs: number };

// The start is Vapi's, not the launch's: it may have been put off since.
function graceOf({ status, earliestAt }: HeadContent, { link, nowMs }: Grace): string | null {
  if (link === null || isTerminal(status)) return null;
  const earliestMs = earliestAt === null ? link.earliestMs : Date.parse(earliestAt);
  if (earliestMs === null || earliestMs <= nowMs) return null;
  return new Date(earliestMs).toISOString();
}
