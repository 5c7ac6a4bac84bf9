import { areOutcomesWhole } from './bar-segments';
import type { LaunchState } from './launch-view';
import type { OutcomeCounts } from './live';
import { isTerminal } from './outcome';
import { countOf, formatCount, formatShare } from './phrases';
import { readTally } from './read-tally';
import type { CampaignStatus, Tally } from './tally';

/**
 * One row of home: a campaign, or a launch that has none yet. A launch's row has `id` null and a
 * `launchState`, and leads to its own page; its counters are all null. Times are ISO 8601.
 */
export type HomeRow = {
  /** Of this row among all; stays the same from poll to poll. */
  key: string;
  id: string | null;
  launchKey: string | null;
  /** Null for a campaign; for a launch without one, where it stands. */
  launchState: LaunchState | null;
  name: string;
  status: CampaignStatus;
  rawStatus: string;
  endedReason: string | null;
  tally: Tally;
  /** Null where nobody has read the call records; may lag behind the tally: `areOutcomesWhole` tells. */
  outcomes: OutcomeCounts | null;
  audience: number;
  window: { earliestAt: string; latestAt: string | null } | null;
  zone: string | null;
  createdAt: string;
  launchedBy: string | null;
  /** When the last contact is dialled at the pace so far; null when there is none to tell. */
  etaAt: string | null;
  /** Why a person should look, as a clause; null when all is well. */
  needsAttention: string | null;
};

/** `GET /api/campaigns`. Rows as `orderHome` puts them. */
export type Home = {
  rows: HomeRow[];
  /** `inUse` counts the calls in progress of all campaigns; null when Vapi's counters don't tell. */
  slots: { limit: number; isSeen: boolean; inUse: number | null };
  /** False when Vapi's list could not be read to its end: older campaigns may be missing. */
  isWhole: boolean;
};

export type HomeReading = { home: Home; etag: string; freshness: HomeFreshness };

/** As `LiveFreshness`, for the list as a whole. */
export type HomeFreshness = {
  observedAt: string;
  staleSince: string | null;
  staleReason: string | null;
  pollMs: number;
};

/** What is known beside the row. Times are epoch ms. */
export type HomeContext = {
  nowMs: number;
  retryWindowMs: number;
  /** When the counters last moved; null when nobody watched. */
  movedMs: number | null;
  slotLimit: number;
  slotsInUse: number;
  /** The campaign that holds most of the slots, and how many. */
  busiest: { key: string; name: string; inProgress: number } | null;
};

const STARVED_AFTER_MS = 3 * 60_000;
const FAILING_SHARE = 0.3;
const FAILING_FROM = 10;
/** Before that the pace says little. */
const PACE_AFTER_MS = 60_000;

type Unjudged = Omit<HomeRow, 'needsAttention' | 'etaAt'>;

/** Why a person should look at this row, as a clause without full stop; null when nothing calls for it. */
export function needsAttention(row: Unjudged, context: HomeContext): string | null {
  if (row.launchState === 'unknown') return 'Vapi did not say whether this launch began';
  if (row.launchState !== null) return null;
  if (row.status === 'unknown') return tellStatus(row.rawStatus);
  if (row.status !== 'in-progress') return null;
  return tellStarved(row, context) ?? tellClosing(row, context) ?? tellFailing(row);
}

function tellStatus(rawStatus: string): string {
  const word = rawStatus === '' ? 'no status' : `the status “${rawStatus.slice(0, 40)}”`;
  return `Vapi gives it ${word}`;
}

function tellStarved(row: Unjudged, context: HomeContext): string | null {
  const { nowMs, movedMs, slotLimit, slotsInUse, busiest } = context;
  const { inProgress } = readTally(row.tally).current;
  const waiting = countWaiting(row);
  if (inProgress !== 0 || waiting === null || waiting === 0) return null;
  const since = Math.max(movedMs ?? 0, startMs(row));
  if (nowMs - since < STARVED_AFTER_MS) return null;
  const minutes = Math.floor((nowMs - since) / 60_000);
  const stuck = `No call for ${minutes} min, ${formatCount(waiting)} waiting`;
  if (busiest === null || busiest.key === row.key || slotsInUse < slotLimit) return stuck;
  const held = `${formatCount(busiest.inProgress)} of ${formatCount(slotLimit)} slots`;
  return `${stuck}: “${busiest.name}” holds ${held}`;
}

function tellClosing(row: Unjudged, context: HomeContext): string | null {
  const waiting = countWaiting(row);
  if (waiting === null || waiting === 0) return null;
  const deadlineMs = deadlineOf(row, context);
  if (context.nowMs >= deadlineMs) {
    return `Window closed with ${countOf(waiting, 'contact')} not called`;
  }
  const perMs = paceOf(row, context);
  if (perMs === null) return null;
  const left = waiting - Math.floor(perMs * (deadlineMs - context.nowMs));
  if (left <= 0) return null;
  return `At this pace ${countOf(left, 'contact')} not called when the window closes`;
}

function tellFailing(row: Unjudged): string | null {
  const { outcomes, tally } = row;
  const ended = readTally(tally).current.ended ?? 0;
  if (outcomes === null || ended < FAILING_FROM || !areOutcomesWhole(row)) return null;
  const share = (outcomes.failed + outcomes.unknown) / ended;
  return share > FAILING_SHARE ? `${formatShare(share)} of calls fail` : null;
}

/** When the last contact is dialled at the pace since the start, ISO 8601; null when that can't be told. */
export function estimateEta(row: Unjudged, context: HomeContext): string | null {
  const waiting = countWaiting(row);
  const perMs = row.status === 'in-progress' ? paceOf(row, context) : null;
  if (waiting === null || perMs === null || perMs === 0) return null;
  // To the minute: a figure that moves with each poll would only look exact.
  const etaMs = Math.round((context.nowMs + waiting / perMs) / 60_000) * 60_000;
  return new Date(etaMs).toISOString();
}

/** Contacts neither ended nor on the line; null when the counters don't tell. */
function countWaiting({ tally, audience }: Unjudged): number | null {
  const { ended, inProgress } = readTally(tally).current;
  if (ended === null) return null;
  return Math.max(0, audience - ended - (inProgress ?? 0));
}

/** Calls ended per ms since the start. */
function paceOf(row: Unjudged, { nowMs }: HomeContext): number | null {
  const { ended } = readTally(row.tally).current;
  const elapsed = nowMs - startMs(row);
  return ended === null || elapsed < PACE_AFTER_MS ? null : ended / elapsed;
}

function startMs({ window, createdAt }: Unjudged): number {
  return Date.parse(window?.earliestAt ?? createdAt);
}

function deadlineOf(row: Unjudged, { retryWindowMs }: HomeContext): number {
  const retryEnd = startMs(row) + retryWindowMs;
  const latestAt = row.window?.latestAt ?? null;
  return latestAt === null ? retryEnd : Math.min(retryEnd, Date.parse(latestAt));
}

/** What needs a person first, then running, what is being sent, scheduled by start, and the rest newest first. */
export function orderHome(rows: readonly HomeRow[]): HomeRow[] {
  return rows.toSorted((a, b) => rank(a) - rank(b) || compareWithin(a, b));
}

function rank({ needsAttention: words, status, launchState }: HomeRow): number {
  if (words !== null) return 0;
  if (launchState === 'sending' || launchState === 'approved') return 1;
  if (launchState === 'failed') return 4;
  if (status === 'in-progress') return 2;
  if (status === 'scheduled') return 3;
  return isTerminal(status) ? 4 : 1;
}

function compareWithin(a: HomeRow, b: HomeRow): number {
  if (rank(a) === 3) return startMs(a) - startMs(b) || compareText(a.key, b.key);
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
