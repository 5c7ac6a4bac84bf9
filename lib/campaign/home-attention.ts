import { areOutcomesWhole } from './bar-segments';
import { findDeadline } from './deadline';
import { startMs, type UnjudgedRow } from './home';
import { isTerminal } from './outcome';
import { countOf, formatCount, formatShare } from './phrases';
import { readTally } from './read-tally';

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
/** Of a campaign that is over. */
const FAILED_SHARE = 0.5;
const FAILED_FROM = 20;
const FAILED_FOR_MS = 24 * 3_600_000;
/** Before that the pace says little. */
const PACE_AFTER_MS = 60_000;

/** Why a person should look at this row, as a clause without full stop; null when nothing calls for it. */
export function needsAttention(row: UnjudgedRow, context: HomeContext): string | null {
  if (row.launchState === 'unknown') {
    return `Vapi did not say whether this launch of ${countOf(row.audience, 'contact')} began`;
  }
  if (row.launchState !== null) return null;
  if (row.status === 'unknown') return tellStatus(row.rawStatus);
  if (isTerminal(row.status)) return tellFailed(row, context);
  if (row.status !== 'in-progress') return null;
  return tellStarved(row, context) ?? tellClosing(row, context) ?? tellFailing(row);
}

function tellStatus(rawStatus: string): string {
  const word = rawStatus === '' ? 'no status' : `the status “${rawStatus.slice(0, 40)}”`;
  return `Vapi gives it ${word}`;
}

function tellStarved(row: UnjudgedRow, context: HomeContext): string | null {
  const { nowMs, movedMs, slotLimit, slotsInUse, busiest } = context;
  const { inProgress } = readTally(row.tally).current;
  const waiting = countWaiting(row);
  if (inProgress !== 0 || waiting === null || waiting === 0) return null;
  if (movedMs === null) return null;
  const since = Math.max(movedMs, startMs(row));
  if (nowMs - since < STARVED_AFTER_MS) return null;
  const minutes = Math.floor((nowMs - since) / 60_000);
  const stuck = `No call for ${minutes} min, ${formatCount(waiting)} waiting`;
  if (busiest === null || busiest.key === row.key || slotsInUse < slotLimit) return stuck;
  const held = `${formatCount(busiest.inProgress)} of ${formatCount(slotLimit)} slots`;
  return `${stuck}: “${busiest.name}” holds ${held}`;
}

function tellClosing(row: UnjudgedRow, context: HomeContext): string | null {
  const waiting = countWaiting(row);
  if (waiting === null || waiting === 0) return null;
  const deadlineMs = deadlineOf(row, context);
  if (deadlineMs === null) return null;
  if (context.nowMs >= deadlineMs) {
    return `Window closed with ${countOf(waiting, 'contact')} not called`;
  }
  const perMs = paceOf(row, context);
  if (perMs === null) return null;
  const left = waiting - Math.floor(perMs * (deadlineMs - context.nowMs));
  if (left <= 0) return null;
  return `At this pace ${countOf(left, 'contact')} not called when the window closes`;
}

function tellFailing(row: UnjudgedRow): string | null {
  const { failed, ended } = countFailed(row);
  if (ended < FAILING_FROM || failed / ended <= FAILING_SHARE) return null;
  return `${formatCount(failed)} of ${countOf(ended, 'call')} failed (${formatShare(failed / ended)})`;
}

/** Told for a day: long enough for the next shift to see it, short enough not to become furniture. */
function tellFailed(row: UnjudgedRow, { nowMs }: HomeContext): string | null {
  if (row.endedAt === null || nowMs - Date.parse(row.endedAt) > FAILED_FOR_MS) return null;
  const { failed, ended } = countFailed(row);
  if (ended < FAILED_FROM || failed / ended < FAILED_SHARE) return null;
  return `Over: ${formatCount(failed)} of ${countOf(ended, 'call')} failed (${formatShare(failed / ended)})`;
}

/** Nothing where the call records don't tell how all calls ended. */
function countFailed(row: UnjudgedRow): { failed: number; ended: number } {
  const { outcomes, tally } = row;
  if (outcomes === null || !areOutcomesWhole(row)) return { failed: 0, ended: 0 };
  const ended = readTally(tally).current.ended ?? 0;
  return { failed: outcomes.failed + outcomes.unknown, ended };
}

/** When the last contact is dialled at the pace since the start, ISO 8601; null when that can't be told. */
export function estimateEta(row: UnjudgedRow, context: HomeContext): string | null {
  const waiting = countWaiting(row);
  const perMs = row.status === 'in-progress' ? paceOf(row, context) : null;
  if (waiting === null || perMs === null || perMs === 0) return null;
  // To the minute: a figure that moves with each poll would only look exact.
  const etaMs = Math.round((context.nowMs + waiting / perMs) / 60_000) * 60_000;
  return new Date(etaMs).toISOString();
}

/** Contacts neither ended nor on the line; null when the counters don't tell. */
function countWaiting({ tally, audience }: UnjudgedRow): number | null {
  const { ended, inProgress } = readTally(tally).current;
  if (ended === null) return null;
  return Math.max(0, audience - ended - (inProgress ?? 0));
}

/** Calls ended per ms since the start. */
function paceOf(row: UnjudgedRow, { nowMs }: HomeContext): number | null {
  const { ended } = readTally(row.tally).current;
  const elapsed = nowMs - startMs(row);
  return ended === null || elapsed < PACE_AFTER_MS ? null : ended / elapsed;
}

function deadlineOf(row: UnjudgedRow, { retryWindowMs, nowMs }: HomeContext): number | null {
  const latestAt = row.window?.latestAt ?? null;
  return findDeadline({
    startMs: startMs(row),
    latestMs: latestAt === null ? null : Date.parse(latestAt),
    retryWindowMs,
    nowMs,
    queued: readTally(row.tally).current.queued,
  });
}
