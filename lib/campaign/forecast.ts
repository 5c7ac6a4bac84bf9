import { areOutcomesWhole } from './bar-segments';
import { findDeadline } from './deadline';
import type { LiveCampaign, SeriesPoint } from './live';
import { countEnded, isTerminal } from './outcome';
import { neverDialled, readTally } from './read-tally';

/**
 * Where a campaign is going. Shares are 0–1 of the contacts that are done. `perMinute` is how many ended
 * a minute of late; `etaMs` (epoch) when the last is dialled at that pace; `deadlineMs` when Vapi gives up,
 * null when it dials on past that. Otherwise `null`: not known. `leftOut` contacts are not dialled, or won't be at this pace; 0 also without a pace.
 */
export type Forecast = {
  done: number | null;
  audience: number;
  inProgress: number | null;
  /** Neither done nor on the line. */
  waiting: number | null;
  doneShare: number | null;
  reachShare: number | null;
  voicemailShare: number | null;
  perMinute: number | null;
  etaMs: number | null;
  deadlineMs: number | null;
  isPastDeadline: boolean;
  leftOut: number;
  /** Contacts wait, and for minutes no call was running or ended: other calls hold the slots. */
  isStarved: boolean;
};

const PACE_WINDOW_MS = 5 * 60_000;
const MIN_PACE_MS = 20_000;
const STARVED_AFTER_MS = 2 * 60_000;

/** Looks ahead from what is known at `nowMs` (epoch). */
export function forecastCampaign(live: LiveCampaign, nowMs: number): Forecast {
  const counts = readCounts(live);
  const deadlineMs = readDeadline(live, nowMs);
  const isRunning = live.status === 'in-progress';
  const perMinute = isRunning ? measurePace(live.series.points, nowMs) : null;
  const etaMs = isRunning ? findEta({ waiting: counts.waiting, perMinute, nowMs }) : null;
  return {
    ...counts,
    perMinute,
    etaMs,
    deadlineMs,
    isPastDeadline: deadlineMs !== null && nowMs >= deadlineMs,
    leftOut: countLeftOut(live, { waiting: counts.waiting, perMinute, deadlineMs, nowMs }),
    isStarved: isRunning && isStarved(live, { ...counts, nowMs }),
  };
}

function readCounts(live: LiveCampaign) {
  const { audience } = live.tally;
  const { current } = readTally(live.tally);
  const outcomes = areOutcomesWhole(live) ? live.outcomes : null;
  const done = current.ended ?? (outcomes === null ? null : countEnded(outcomes));
  const inProgress = current.inProgress ?? outcomes?.['in-progress'] ?? null;
  const waiting = done === null ? null : Math.max(0, audience - done - (inProgress ?? 0));
  const shareOfDone = (count: number | null | undefined) =>
    count === null || count === undefined || done === null || done === 0 ? null : count / done;
  return {
    done,
    audience,
    inProgress,
    waiting,
    doneShare: done === null || audience === 0 ? null : Math.min(1, done / audience),
    reachShare: shareOfDone(outcomes?.reached),
    voicemailShare: shareOfDone(current.voicemail ?? outcomes?.voicemail),
  };
}

function readDeadline(live: LiveCampaign, nowMs: number): number | null {
  const { earliestAt, latestAt, createdAt, retryWindowSeconds, status } = live;
  return findDeadline({
    startMs: Date.parse(earliestAt ?? createdAt),
    latestMs: latestAt === null ? null : Date.parse(latestAt),
    retryWindowMs: retryWindowSeconds * 1000,
    nowMs,
    queued: status === 'in-progress' ? readTally(live.tally).current.queued : null,
  });
}

/** Calls ended a minute over the last five, or since the first point; null before there is anything to measure. */
export function measurePace(points: readonly SeriesPoint[], nowMs: number): number | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const end = Math.min(last.at, nowMs);
  const start = points.findLast(({ at }) => at <= end - PACE_WINDOW_MS) ?? firstActive(points);
  if (start === undefined || end - start.at < MIN_PACE_MS) return null;
  return (Math.max(0, countDone(last) - countDone(start)) / (end - start.at)) * 60_000;
}

// Time before the first call says nothing about the pace.
function firstActive(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  const first = points.findIndex((point) => countDone(point) + point.inProgress > 0);
  return first === -1 ? points[0] : points[Math.max(0, first - 1)];
}

function countDone(point: SeriesPoint): number {
  const { reached, voicemail, noAnswer, failed, unknown = 0, endedOther = 0 } = point;
  return reached + voicemail + noAnswer + failed + unknown + endedOther;
}

type Pace = { waiting: number | null; perMinute: number | null; nowMs: number };

function findEta({ waiting, perMinute, nowMs }: Pace): number | null {
  if (waiting === null) return null;
  if (waiting === 0) return nowMs;
  if (perMinute === null || perMinute === 0) return null;
  return nowMs + (waiting / perMinute) * 60_000;
}

function countLeftOut(live: LiveCampaign, pace: Pace & { deadlineMs: number | null }): number {
  const { waiting, perMinute, deadlineMs, nowMs } = pace;
  if (isTerminal(live.status)) return neverDialled(live.tally, live.status) ?? 0;
  if (waiting === null || perMinute === null || deadlineMs === null) return 0;
  const minutesLeft = Math.max(0, deadlineMs - nowMs) / 60_000;
  return Math.max(0, waiting - Math.floor(perMinute * minutesLeft));
}

type Standing = { waiting: number | null; inProgress: number | null; nowMs: number };

function isStarved({ series }: LiveCampaign, { waiting, inProgress, nowMs }: Standing): boolean {
  if (waiting === null || waiting === 0 || inProgress !== 0) return false;
  const last = series.points.at(-1);
  const before = series.points.findLast(({ at }) => at <= nowMs - STARVED_AFTER_MS);
  if (last === undefined || before === undefined) return false;
  return before.inProgress === 0 && countDone(last) === countDone(before);
}
