import { type Breaker, createBreaker } from './breaker';
import { createRetryBudget, type RetryBudget } from './retry-budget';

/** What is read; each has a breaker of its own, so that one route that fails holds up no other. */
export type ReadKind =
  | 'analytics'
  | 'assistant'
  | 'call'
  | 'campaign'
  | 'phone-number'
  | 'squad'
  | 'v2';

/** What keeps the reads of one process calm while Vapi is not well. */
export type ReadCalm = { budget: RetryBudget; breaker: (kind: ReadKind) => Breaker };

/** `now` is epoch ms; the clock of this process decides, and nothing of it is shared. */
export function createReadCalm(now: () => number): ReadCalm {
  const breakers = new Map<ReadKind, Breaker>();
  return {
    budget: createRetryBudget(now),
    breaker: (kind) => {
      const known = breakers.get(kind) ?? createBreaker(now);
      breakers.set(kind, known);
      return known;
    },
  };
}

const OPEN_TO_ALL: Breaker = { run: (read) => read() };

/** The same budget without breakers: for what has to be tried whatever happened before. */
export function withoutBreakers({ budget }: ReadCalm): ReadCalm {
  return { budget, breaker: () => OPEN_TO_ALL };
}
