import { UpstreamError, type UpstreamErrorKind } from './errors';

/** So many failures in a row, all within the window, open it. */
const FAILURES = 5;
const WINDOW_MS = 10_000;
/** After this long one read may try. */
const OPEN_MS = 5_000;

/** These say that the other side is unwell. A refusal is an answer, and a rate limit has its own time. */
const UNWELL: ReadonlySet<UpstreamErrorKind> = new Set([
  'not-sent',
  'timeout',
  'reset',
  'bad-reply',
  'unavailable',
]);

/** These say something of one object, a campaign of 70 MB, and nothing of all the others. */
const OF_ONE: ReadonlySet<UpstreamError['fault']> = new Set(['over-cap', 'unexpected-shape']);

export type Breaker = {
  /** @throws UpstreamError `unavailable`, fault `breaker-open`, while reads are held back. */
  run: <T>(read: () => Promise<T>) => Promise<T>;
};

/**
 * Holds reads back while Vapi fails: five failures in a row within 10 s open it for 5 s, then a single
 * read tries and decides. For reads only: a stop must always be tried. `now` is in ms.
 */
export function createBreaker(now: () => number): Breaker {
  let failures: number[] = [];
  let openUntil: number | null = null;
  let isProbing = false;

  function admit(): boolean {
    if (openUntil === null) return false;
    const leftMs = openUntil - now();
    if (leftMs > 0 || isProbing) throw heldBack(isProbing ? OPEN_MS : leftMs);
    isProbing = true;
    return true;
  }

  function recordFailure(isProbe: boolean): void {
    failures = [...failures.filter((at) => now() - at < WINDOW_MS), now()].slice(-FAILURES);
    if (isProbe || failures.length >= FAILURES) openUntil = now() + OPEN_MS;
  }

  function recordAnswer(): void {
    failures = [];
    openUntil = null;
  }

  async function run<T>(read: () => Promise<T>): Promise<T> {
    const isProbe = admit();
    try {
      const value = await read();
      recordAnswer();
      return value;
    } catch (thrown) {
      if (isUnwell(thrown)) recordFailure(isProbe);
      else recordAnswer();
      throw thrown;
    } finally {
      if (isProbe) isProbing = false;
    }
  }

  return { run };
}

function isUnwell(thrown: unknown): boolean {
  return thrown instanceof UpstreamError && UNWELL.has(thrown.kind) && !OF_ONE.has(thrown.fault);
}

function heldBack(retryAfterMs: number): UpstreamError {
  return new UpstreamError('unavailable', { fault: 'breaker-open', retryAfterMs });
}
