/** The clocks of a launch, all in ms. */
export type LaunchTiming = {
  /** A POST that was not settled by then has an unknown outcome: the gateway's deadline and a margin. */
  sendingExpiresMs: number;
  /** How old an approval may be sent when its first call would be due already. */
  claimWithinMs: number;
  /** Until then the process that approved sends; afterwards whoever looks. */
  resumeAfterMs: number;
  /** Waits before the planned looks for a launch of unknown outcome. */
  lookGapsMs: readonly number[];
  /** By how much the wait grows with each look after those. */
  laterLookGapMs: number;
  /** It does not grow beyond this. */
  longestLookGapMs: number;
  /** Longer than one look takes: nobody else looks meanwhile. */
  lookLeaseMs: number;
};

/** Looks 2, 5, 10, 20, 40 and 80 seconds after the outcome became unknown. */
export const LAUNCH_TIMING: Readonly<LaunchTiming> = {
  sendingExpiresMs: 45_000,
  claimWithinMs: 120_000,
  resumeAfterMs: 5_000,
  lookGapsMs: [2_000, 3_000, 5_000, 10_000, 20_000, 40_000],
  laterLookGapMs: 15_000,
  longestLookGapMs: 10 * 60_000,
  lookLeaseMs: 45_000,
};

/**
 * The wait before the look with this number, from 0. A look reads all campaigns since the launch, with their
 * contacts, and one that never was may be looked for for days: so later looks get rare.
 */
export function lookGapMs(timing: LaunchTiming, looks: number): number {
  const { lookGapsMs, laterLookGapMs, longestLookGapMs } = timing;
  const later = (looks - lookGapsMs.length + 1) * laterLookGapMs;
  return lookGapsMs[looks] ?? Math.min(later, longestLookGapMs);
}
