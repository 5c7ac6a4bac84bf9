/** Epoch ms, but for `queued`, contacts: what tells when Vapi dials nobody any more. */
export type DeadlineFacts = {
  startMs: number;
  latestMs: number | null;
  retryWindowMs: number;
  nowMs: number;
  queued: number | null;
};

/** What was handed to the carrier in the last moment may still ring. */
const SETTLED_AFTER_MS = 60_000;

/**
 * When Vapi dials nobody any more (epoch ms): a retry window after the start, or at the window's end. Null
 * when it evidently goes on past that: the hour is what its documentation says, the counters are what it does.
 */
export function findDeadline(facts: DeadlineFacts): number | null {
  const { startMs, latestMs, retryWindowMs, nowMs, queued } = facts;
  const retryEnd = startMs + retryWindowMs;
  const deadline = latestMs === null ? retryEnd : Math.min(retryEnd, latestMs);
  const isDiallingOn = nowMs > deadline + SETTLED_AFTER_MS && (queued ?? 0) > 0;
  return isDiallingOn ? null : deadline;
}
