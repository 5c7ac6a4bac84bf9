import 'server-only';
import {
  type Home,
  type HomeFreshness,
  type HomeRow,
  orderHome,
  type UnjudgedRow,
} from '@/lib/campaign/home';
import { estimateEta, type HomeContext, needsAttention } from '@/lib/campaign/home-attention';
import { isTerminal } from '@/lib/campaign/outcome';
import { readTally } from '@/lib/campaign/read-tally';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from './deps';
import { ensureList } from './ensure-list';
import { matchesEtag, shortHash } from './etag';
import { fromLaunch, fromMirror } from './home-row';
import type { ListStates } from './list-lease';
import type { Slots } from './memory';
import { readCallerNames } from './names';
import { countHome, readMoves, readUnmirrored } from './read-home-rows';
import { readMirror } from './read-mirror';
import { readSlots } from './slots';
import { describeStale } from './watch-error';

export type ListHome = { actor: Pick<Actor, 'permissions'>; ifNoneMatch?: string | null };

/** `home` is null when the reader has it already. */
export type HomeAnswer = { home: Home | null; etag: string; freshness: HomeFreshness };

const ACTIVE_MS = 5_000;
const QUIET_MS = 15_000;

/** Everything home shows. @throws DomainError when nothing is known yet and Vapi can't be read */
export async function listHome(ask: ListHome, given?: WatchDeps): Promise<HomeAnswer> {
  const deps = given ?? (await watchDeps());
  const states = await ensureList(deps);
  const home = await composeHome(deps, states);
  const etag = `"${shortHash(home)}"`;
  const freshness = freshnessOfList(states, home);
  const isKnown = matchesEtag(ask.ifNoneMatch ?? null, etag);
  return { etag, freshness, home: isKnown ? null : home };
}

async function composeHome(deps: WatchDeps, states: ListStates): Promise<Home> {
  const { db } = deps;
  const [mirror, unmirrored, moves, slots, counts, nameCaller] = await Promise.all([
    readMirror(db),
    readUnmirrored(db),
    readMoves(db),
    readSlots(deps),
    countHome(db),
    readCallerNames(deps),
  ]);
  const listed = mirror.map((one) => fromMirror(one, nameCaller));
  const rows = [...listed, ...unmirrored.map(fromLaunch)];
  const usage = measureUse(rows, slots);
  const shared = { nowMs: states.nowMs, retryWindowMs: deps.retryWindowSeconds * 1000, ...usage };
  const judged = rows.map((row) => judge(row, { ...shared, movedMs: moves.get(row.key) ?? null }));
  const inUse = rows.some(({ tally }) => tally.inProgress !== null) ? usage.slotsInUse : null;
  return {
    rows: orderHome(judged),
    slots: { ...slots, inUse },
    isWhole: !states.whole.isPartial,
    older: Math.max(0, counts.campaigns - listed.length),
    drafts: counts.drafts,
  };
}

function judge(row: UnjudgedRow, context: HomeContext): HomeRow {
  return {
    ...row,
    etaAt: estimateEta(row, context),
    needsAttention: needsAttention(row, context),
  };
}

/** Who holds the call slots: running campaigns, and those whose last calls go on. */
function measureUse(rows: readonly UnjudgedRow[], { limit }: Slots) {
  const holders = rows.map(({ key, name, tally }) => ({
    key,
    name,
    inProgress: readTally(tally).current.inProgress ?? 0,
  }));
  const busiest = holders.reduce<HomeContext['busiest']>(
    (most, one) => (one.inProgress > (most?.inProgress ?? 0) ? one : most),
    null,
  );
  const slotsInUse = holders.reduce((sum, { inProgress }) => sum + inProgress, 0);
  return { slotLimit: limit, slotsInUse, busiest };
}

function freshnessOfList({ whole, running, nowMs }: ListStates, home: Home): HomeFreshness {
  const failing = running.lastError === null ? whole : running;
  const doneMs = Math.max(whole.doneMs ?? 0, running.doneMs ?? 0);
  return {
    observedAt: new Date(doneMs === 0 ? nowMs : doneMs).toISOString(),
    staleSince: failing.failingMs === null ? null : new Date(failing.failingMs).toISOString(),
    staleReason: failing.lastError === null ? null : describeStale(failing.lastError),
    pollMs: home.rows.some(isActive) ? ACTIVE_MS : QUIET_MS,
  };
}

function isActive({ status, launchState, tally }: HomeRow): boolean {
  if (launchState === 'sending' || launchState === 'approved') return true;
  if (isTerminal(status)) return (tally.inProgress ?? 0) > 0;
  return launchState === null;
}
