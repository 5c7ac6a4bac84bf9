import type { Series } from './live';

/** A call may become known only when it is over: so much of the past is sent again. */
const OVERLAP_MS = 10 * 60_000;

/** What a reader who has the points up to `sinceMs` (epoch ms) needs; the whole when that is all. */
export function seriesSince(
  series: Series,
  sinceMs: number,
  { overlapMs = OVERLAP_MS }: { overlapMs?: number } = {},
): Series {
  const from = sinceMs - overlapMs;
  const points = series.points.filter(({ at }) => at >= from);
  if (points.length === series.points.length) return series;
  return { ...series, isWhole: false, points };
}

/**
 * The reader's series with what came. Null when the two don't fit (another grid or source, a gap between
 * them): then ask for the whole.
 */
export function mergeSeries(current: Series | null, next: Series): Series | null {
  if (next.isWhole) return next;
  const [first] = next.points;
  if (current === null || current.source !== next.source) return null;
  if (current.stepMs !== next.stepMs) return null;
  if (first === undefined) return current;
  const kept = current.points.filter(({ at }) => at < first.at);
  const last = kept.at(-1);
  if (last === undefined || last.at + next.stepMs !== first.at) return null;
  return { ...next, isWhole: true, points: [...kept, ...next.points] };
}
