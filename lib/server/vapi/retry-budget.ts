/** Retries never make up more of the reads than this … */
const SHARE = 0.1;
const WINDOW_MS = 60_000;
/** … but for so many a minute, without which a quiet server could never repeat anything. */
const FREE_PER_WINDOW = 10;

export type RetryBudget = {
  /** Notes a first try. */
  countRead: () => void;
  /** Takes a retry out of the budget; false when there is none left. */
  takeRetry: () => boolean;
};

/**
 * How many reads may be repeated: a tenth of the last minute's traffic, and ten in any case. In an outage
 * every reader would otherwise ask three times, and keep Vapi down. `now` is in ms.
 */
export function createRetryBudget(now: () => number): RetryBudget {
  let reads: number[] = [];
  let retries: number[] = [];
  const recent = (times: number[]) => times.filter((at) => now() - at < WINDOW_MS);
  return {
    countRead: () => {
      reads = [...recent(reads), now()];
    },
    takeRetry: () => {
      reads = recent(reads);
      retries = recent(retries);
      if (retries.length >= Math.max(FREE_PER_WINDOW, Math.floor(reads.length * SHARE))) {
        return false;
      }
      retries.push(now());
      return true;
    },
  };
}
