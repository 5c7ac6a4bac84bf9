import type { Problem } from './plan-types';

/** The closed set of ways in which something asked of the server can fail, as the browser sees them. */
export type FailureCode =
  | 'signed-out'
  | 'not-allowed'
  | 'bad-origin'
  | 'bad-input'
  | 'not-found'
  | 'changed-elsewhere'
  | 'conflict'
  | 'too-large'
  | 'too-many-requests'
  | 'refused-by-vapi'
  | 'vapi-unreachable'
  | 'outcome-unknown'
  | 'unavailable'
  /** The page comes from another build than the server. */
  | 'outdated'
  | 'internal';

/**
 * A failure in words. `message` is a whole sentence: what happened, what is safe, what to do. `vapi` holds
 * Vapi's own words when it refused; `problems` lead to the steps that caused it. `requestId` finds the log.
 */
export type Failure = {
  code: FailureCode;
  message: string;
  requestId: string;
  problems?: Problem[];
  vapi?: { status: number; messages: string[] };
  retryAfterSeconds?: number;
};

/** What a server action returns: expected failures are values, never thrown across the border. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };
