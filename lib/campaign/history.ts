import type { Outcome, Series, SeriesPoint } from './live';
import type { EndedOutcome } from './outcome';
import { chooseGrid, type Grid, indexOnGrid } from './series-grid';

/** A call with its times, ISO 8601. A `CallRow` is one. */
export type TimedCall = {
  queuedAt?: string | null;
  startedAt: string | null;
  endedAt: string | null;
  outcome: Outcome;
};

/** Epoch ms. */
export type SeriesRange = { from: number; to: number; maxPoints?: number };

/** A series has at most this many points unless told otherwise. */
export const MAX_SERIES_POINTS = 300;

type State = EndedOutcome | 'in-progress' | 'queued';
type Changes = Record<State, Int32Array>;

/**
 * The counters over time, rebuilt from the calls' own timestamps, so there is history also for a campaign
 * nobody watched. The last point stands at or after `to` and holds what is true at `to`: the counts of the
 * outcomes. Times outside the range are moved to its ends; a missing time takes the next one known.
 */
export function buildSeries(calls: Iterable<TimedCall>, range: SeriesRange): Series {
  const { from, to, maxPoints = MAX_SERIES_POINTS } = range;
  const grid = chooseGrid({ from, to, maxPoints });
  const changes = emptyChanges(grid.count);
  for (const call of calls) recordCall(call, { changes, grid });
  return { source: 'calls', stepMs: grid.stepMs, isWhole: true, points: sumUp(changes, grid) };
}

type Book = { changes: Changes; grid: Grid };

// The states a call went through, each entered at its time (never before the one it came from) and left
// at the next one's. Who still waits in the schedule, or was never dialled, is in none.
function recordCall(call: TimedCall, { changes, grid }: Book): void {
  const { outcome } = call;
  if (outcome === 'scheduled' || outcome === 'never-dialled') return;
  const last = grid.count - 1;
  const queued = indexOf(grid, call.queuedAt) ?? (outcome === 'queued' ? last : null);
  if (queued !== null) add(changes.queued, queued, 1);
  if (outcome === 'queued') return;
  const stated =
    indexOf(grid, call.startedAt) ?? (outcome === 'in-progress' ? (queued ?? last) : null);
  const started = stated === null ? null : Math.max(stated, queued ?? 0);
  if (started !== null) add(changes['in-progress'], started, 1);
  if (started !== null && queued !== null) add(changes.queued, started, -1);
  if (outcome === 'in-progress') return;
  const before = started ?? queued;
  const ended = Math.max(indexOf(grid, call.endedAt) ?? before ?? last, before ?? 0);
  if (before !== null) add(started === null ? changes.queued : changes['in-progress'], ended, -1);
  add(changes[outcome], ended, 1);
}

function sumUp(changes: Changes, { first, stepMs, count }: Grid): SeriesPoint[] {
  const sums = { reached: 0, voicemail: 0, 'no-answer': 0, failed: 0, unknown: 0 };
  let inProgress = 0;
  let queued = 0;
  return Array.from({ length: count }, (_, index) => {
    sums.reached += changes.reached[index] ?? 0;
    sums.voicemail += changes.voicemail[index] ?? 0;
    sums['no-answer'] += changes['no-answer'][index] ?? 0;
    sums.failed += changes.failed[index] ?? 0;
    sums.unknown += changes.unknown[index] ?? 0;
    inProgress += changes['in-progress'][index] ?? 0;
    queued += changes.queued[index] ?? 0;
    return {
      at: first + index * stepMs,
      reached: sums.reached,
      voicemail: sums.voicemail,
      noAnswer: sums['no-answer'],
      failed: sums.failed,
      unknown: sums.unknown,
      inProgress,
      queued,
    };
  });
}

function emptyChanges(count: number): Changes {
  const empty = () => new Int32Array(count);
  return {
    reached: empty(),
    voicemail: empty(),
    'no-answer': empty(),
    failed: empty(),
    unknown: empty(),
    'in-progress': empty(),
    queued: empty(),
  };
}

function add(row: Int32Array, index: number, by: number): void {
  row[index] = (row[index] ?? 0) + by;
}

function indexOf(grid: Grid, instant: string | null | undefined): number | null {
  if (instant === null || instant === undefined) return null;
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? null : indexOnGrid(grid, ms);
}
