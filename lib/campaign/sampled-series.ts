import { MAX_SERIES_POINTS, type SeriesRange } from './history';
import type { Series, SeriesPoint } from './live';
import { readTally } from './read-tally';
import { chooseGrid } from './series-grid';
import type { Tally } from './tally';

/** The counters as they were read at `at`, epoch ms. */
export type TallySample = { at: number; tally: Tally };

/**
 * The counters over time where calls carry no timestamps: at each point the latest sample up to then.
 * Samples in order of time; before the first one there are no points.
 */
export function seriesFromSamples(samples: readonly TallySample[], range: SeriesRange): Series {
  const { to, maxPoints = MAX_SERIES_POINTS } = range;
  const first = samples[0];
  const from = Math.max(range.from, first?.at ?? range.from);
  const grid = chooseGrid({ from, to, maxPoints });
  const points: SeriesPoint[] = [];
  let next = 0;
  for (let index = 0; first !== undefined && index < grid.count; index += 1) {
    const at = grid.first + index * grid.stepMs;
    while ((samples[next]?.at ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const sample = samples[next - 1];
    if (sample !== undefined) points.push(toPoint(sample, at));
  }
  return { source: 'samples', stepMs: grid.stepMs, isWhole: true, points };
}

function toPoint({ tally }: TallySample, at: number): SeriesPoint {
  const { queued, inProgress, ended, voicemail } = readTally(tally).current;
  return {
    at,
    reached: 0,
    voicemail: voicemail ?? 0,
    noAnswer: 0,
    failed: 0,
    endedOther: Math.max(0, (ended ?? 0) - (voicemail ?? 0)),
    inProgress: inProgress ?? 0,
    queued: queued ?? 0,
  };
}
