const SETTLED_MS = 500;

type Speed = { rowsPerSecond: number; remainingSeconds: number | null };

/** Rows a second since it was made, and how long the rest takes at that pace once that can be told. */
export function createSpeed(now: () => number = () => performance.now()) {
  const startedAt = now();
  return ({ rows, readShare }: { rows: number; readShare: number }): Speed => {
    const ms = now() - startedAt;
    const rowsPerSecond = ms > 0 ? Math.round((rows / ms) * 1_000) : 0;
    if (ms < SETTLED_MS || readShare <= 0) return { rowsPerSecond, remainingSeconds: null };
    return { rowsPerSecond, remainingSeconds: ((ms / readShare) * (1 - readShare)) / 1_000 };
  };
}
