import type { CallState } from '../simulation/state';

interface Peak {
  at: number;
  concurrency: number;
}

/** The highest number of simultaneous calls in each step of [start, end); epoch milliseconds. */
export function findPeaks(
  calls: Iterable<CallState>,
  range: { start: number; end: number; stepMs: number },
): Peak[] {
  const { start, end, stepMs } = range;
  const peaks: Peak[] = [];
  for (let at = start - (start % stepMs); at < end; at += stepMs) {
    peaks.push({ at, concurrency: 0 });
  }
  const origin = peaks[0]?.at ?? start;
  let busy = 0;
  let last = 0;
  for (const { at, by } of changesOf(calls)) {
    for (let i = Math.max(0, last); i < bucket(at); i++) raise(i);
    busy += by;
    last = bucket(at);
    raise(last);
  }
  return peaks;

  function bucket(at: number): number {
    return Math.min(peaks.length, Math.floor((at - origin) / stepMs));
  }
  function raise(index: number): void {
    const peak = peaks[index];
    if (peak) peak.concurrency = Math.max(peak.concurrency, busy);
  }
}

/** A call that ends as another begins makes room first. */
function changesOf(calls: Iterable<CallState>): { at: number; by: number }[] {
  const changes: { at: number; by: number }[] = [];
  for (const { startedAt, endsAt } of calls) {
    if (startedAt === null || endsAt === null) continue;
    changes.push({ at: startedAt, by: 1 }, { at: endsAt, by: -1 });
  }
  return changes.sort((a, b) => a.at - b.at || a.by - b.by);
}
