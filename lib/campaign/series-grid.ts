/** Points in time `first`, `first + stepMs`, …: multiples of the step since the epoch. */
export type Grid = { stepMs: number; first: number; count: number };

type Range = { from: number; to: number; maxPoints: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28].map((n) => n * DAY),
];

/**
 * The finest grid of a readable step that covers `from`–`to` (epoch ms) with at most `maxPoints` points.
 * Bound to the epoch, so that the grid stays the same while `to` moves on.
 */
export function chooseGrid({ from, to, maxPoints }: Range): Grid {
  const range = { from, to: Math.max(from, to) };
  let grid = layGrid(SECOND, range);
  for (const stepMs of STEPS) {
    grid = layGrid(stepMs, range);
    if (grid.count <= maxPoints) return grid;
  }
  while (grid.count > maxPoints && grid.count > 2) grid = layGrid(grid.stepMs * 2, range);
  return grid;
}

/** The first point at or after `ms`, kept on the grid: the state at a point includes what happened on it. */
export function indexOnGrid({ stepMs, first, count }: Grid, ms: number): number {
  return Math.min(count - 1, Math.max(0, Math.ceil((ms - first) / stepMs)));
}

function layGrid(stepMs: number, { from, to }: Omit<Range, 'maxPoints'>): Grid {
  const first = Math.floor(from / stepMs) * stepMs;
  const last = Math.ceil(to / stepMs) * stepMs;
  return { stepMs, first, count: (last - first) / stepMs + 1 };
}
