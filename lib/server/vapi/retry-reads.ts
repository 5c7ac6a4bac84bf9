import { setTimeout as sleep } from 'node:timers/promises';
import { UpstreamError, type UpstreamErrorKind } from './errors';
import type { GatewayLimits } from './limits';
import type { ReadCalm, ReadKind } from './read-calm';

const RETRYABLE: ReadonlySet<UpstreamErrorKind> = new Set([
  'not-sent',
  'timeout',
  'reset',
  'bad-reply',
  'rate-limited',
  'unavailable',
]);
/** These come back the same however often one asks. */
const LASTING_FAULTS: ReadonlySet<UpstreamError['fault']> = new Set([
  'over-cap',
  'redirect',
  'unexpected-shape',
  'other-origin',
  'breaker-open',
]);
const BASE_WAIT_MS = 250;
const MAX_WAIT_MS = 2_000;

export type RetryOptions = {
  limits: GatewayLimits;
  now: () => number;
  random: () => number;
  calm: ReadCalm;
};

/**
 * Runs a read, again up to `readRetries` times after a passing fault, with full jitter, inside one budget
 * of time for everything and one of retries for all reads. `attempt` gets a signal that ends with the
 * time. Reads only: a write sent twice may call people twice.
 */
export async function retryRead<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { kind, ...options }: RetryOptions & { kind: ReadKind },
): Promise<T> {
  const { limits, now, calm } = options;
  const breaker = calm.breaker(kind);
  calm.budget.countRead();
  const endsAt = now() + limits.readBudgetMs;
  const signal = AbortSignal.timeout(limits.readBudgetMs);
  for (let retry = 0; ; retry++) {
    try {
      return await breaker.run(() => attempt(signal));
    } catch (thrown) {
      const waitMs = retry < limits.readRetries ? waitBefore(retry, { thrown, options }) : null;
      if (waitMs === null || now() + waitMs >= endsAt || !calm.budget.takeRetry()) throw thrown;
      await sleep(waitMs);
    }
  }
}

/** How long to wait before the next try; null when there is to be none. */
function waitBefore(
  retry: number,
  { thrown, options }: { thrown: unknown; options: RetryOptions },
): number | null {
  if (!(thrown instanceof UpstreamError) || !RETRYABLE.has(thrown.kind)) return null;
  if (LASTING_FAULTS.has(thrown.fault)) return null;
  const jitter = options.random() * Math.min(MAX_WAIT_MS, BASE_WAIT_MS * 2 ** retry);
  const asked = thrown.retryAfterMs ?? 0;
  return asked > options.limits.maxRetryAfterMs ? null : asked + jitter;
}
