import { median } from '../row';

/** What was measured: ms, and MB where the name says so. */
export type Timings = Record<string, number>;

const ROUNDS = 5;
const HURRY_MS = 2_000;

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Median of five after one that warms up; of fewer where one takes seconds. */
export async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const first = await timeOf(work);
  if (first > HURRY_MS) return first;
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await timeOf(work));
  return median(all);
}

/** MB that the process takes at its most while it works, above what it took before. */
export async function peakOf(work: () => Promise<unknown>): Promise<{ ms: number; mb: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 20);
  const ms = await timeOf(work);
  clearInterval(timer);
  look();
  return { ms, mb: (most - before) / 1_048_576 };
}
