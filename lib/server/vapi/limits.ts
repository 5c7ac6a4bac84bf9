/** How long and how much one exchange with Vapi may take. Times in ms, sizes in bytes. */
export type GatewayLimits = {
  /** One deadline over connecting, headers and the whole body. */
  readMs: number;
  /** The same for V1 campaigns, which carry every contact and call. */
  campaignReadMs: number;
  writeMs: number;
  maxBytes: number;
  campaignMaxBytes: number;
  /** A read with all its retries, waits included. */
  readBudgetMs: number;
  readRetries: number;
  /** A longer Retry-After is not waited for but surfaced. */
  maxRetryAfterMs: number;
};

const MB = 1024 * 1024;

export const GATEWAY_LIMITS: Readonly<GatewayLimits> = {
  readMs: 10_000,
  campaignReadMs: 20_000,
  writeMs: 30_000,
  maxBytes: 8 * MB,
  campaignMaxBytes: 64 * MB,
  readBudgetMs: 30_000,
  readRetries: 2,
  maxRetryAfterMs: 5_000,
};

export type Budget = { deadlineMs: number; maxBytes: number };

/** A V1 campaign comes back whole (10,000 contacts ≈ 7.6 MB and more), from writes too. */
export function budgetFor(
  { method, path }: { method: string; path: string },
  limits: GatewayLimits,
): Budget {
  const isCampaign = /^\/campaign(\/|$)/.test(path);
  const readMs = isCampaign ? limits.campaignReadMs : limits.readMs;
  return {
    deadlineMs: method === 'GET' ? readMs : limits.writeMs,
    maxBytes: isCampaign ? limits.campaignMaxBytes : limits.maxBytes,
  };
}
