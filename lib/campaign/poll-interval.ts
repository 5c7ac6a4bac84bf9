import { isTerminal } from './outcome';
import type { CampaignStatus } from './tally';

type Watched = {
  status: CampaignStatus;
  /** Epoch ms. */
  nowMs: number;
  earliestMs: number | null;
  /** Calls on the line: they may still end after the campaign did. */
  inProgress: number | null;
  /** Size of what Vapi answered last. */
  upstreamBytes: number | null;
};

// No call lasts longer than 12 hours: a counter that still shows one after that is stuck.
const LONGEST_MS = 14 * 3_600_000;
const NEAR_MS = 5_000;
const FAR_MS = 30_000;
const HEAVY_BYTES = 2_000_000;
const HEAVIEST_BYTES = 8_000_000;

/** How long to wait before reading again, ms; 0 = no more. A campaign object of many megabytes is read less often. */
export function pollInterval(watched: Watched): number {
  const ms = intervalByStatus(watched);
  return ms === 0 ? 0 : Math.max(ms, intervalByWeight(watched.upstreamBytes ?? 0));
}

function intervalByStatus({ status, nowMs, earliestMs, inProgress }: Watched): number {
  if (isTerminal(status)) {
    const isFresh = earliestMs === null || nowMs - earliestMs < LONGEST_MS;
    return isFresh && (inProgress ?? 0) > 0 ? NEAR_MS : 0;
  }
  if (status !== 'scheduled' || earliestMs === null) return NEAR_MS;
  // Never past the start: the first calls should be seen as they begin.
  return Math.min(FAR_MS, Math.max(NEAR_MS, earliestMs - nowMs));
}

function intervalByWeight(bytes: number): number {
  if (bytes <= HEAVY_BYTES) return 0;
  const share = Math.min(1, (bytes - HEAVY_BYTES) / (HEAVIEST_BYTES - HEAVY_BYTES));
  return Math.round(15 + 15 * share) * 1000;
}
