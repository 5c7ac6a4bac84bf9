import type { Problem } from '@/lib/campaign/plan-types';
import type { FailureCode } from '@/lib/campaign/result';

type DomainErrorExtra = {
  problems?: Problem[];
  /** Vapi's own words, when it refused. */
  vapi?: { status: number; messages: string[] };
  retryAfterSeconds?: number;
  cause?: unknown;
};

/**
 * The one error services throw for a failure they expect. `message` is the sentence a person reads: what
 * happened, what is safe, what to do. Anything else that is thrown reaches people as `internal`.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: FailureCode;
  readonly problems?: Problem[];
  readonly vapi?: { status: number; messages: string[] };
  readonly retryAfterSeconds?: number;

  constructor(code: FailureCode, message: string, extra: DomainErrorExtra = {}) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.code = code;
    if (extra.problems) this.problems = extra.problems;
    if (extra.vapi) this.vapi = extra.vapi;
    if (extra.retryAfterSeconds !== undefined) this.retryAfterSeconds = extra.retryAfterSeconds;
  }
}
