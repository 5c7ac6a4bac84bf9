/** What has been said and when; `said` is what the region holds now. */
export type LiveRegionState = { said: string; saidAt: number };

export const silent: LiveRegionState = { said: '', saidAt: Number.NEGATIVE_INFINITY };

/** How long to hold `message` back so that the region speaks at most once in `everyMs`; null = nothing new. */
export function delayBeforeSaying(
  state: LiveRegionState,
  { message, now, everyMs }: { message: string; now: number; everyMs: number },
): number | null {
  if (message === state.said) return null;
  return Math.max(0, state.saidAt + everyMs - now);
}
