import 'server-only';
import type { Failure, FailureCode } from '@/lib/campaign/result';
import { isDatabaseDown } from './db/is-database-down';
import { isUnstorable } from './db/is-unstorable';
import { DomainError } from './errors';
import { describeError, log } from './log';
import { translateUpstream } from './upstream-failure';
import { UpstreamError } from './vapi/errors';

const STATUS_OF: Record<FailureCode, number> = {
  'signed-out': 401,
  'not-allowed': 403,
  'bad-origin': 403,
  'bad-input': 400,
  'not-found': 404,
  'changed-elsewhere': 412,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  'refused-by-vapi': 422,
  'vapi-unreachable': 502,
  'outcome-unknown': 502,
  unavailable: 503,
  outdated: 409,
  internal: 500,
};

export function statusOf(code: FailureCode): number {
  return STATUS_OF[code];
}

/** Whatever was thrown, in words for people. Errors nobody expected are logged here, once, without their text. */
export function toFailure(error: unknown, requestId: string): Failure {
  if (error instanceof DomainError) return fromDomain(error, requestId);
  if (error instanceof UpstreamError) {
    log.warn({ requestId, ...describeError(error) }, 'vapi failed');
    return fromDomain(translateUpstream(error), requestId);
  }
  if (isDatabaseDown(error)) {
    log.error({ requestId, ...describeError(error) }, 'database unreachable');
    return {
      code: 'unavailable',
      message:
        'The database does not answer. Nothing was changed. Try again in a minute; stopping a campaign in Vapi still works.',
      requestId,
    };
  }
  if (isUnstorable(error)) {
    log.warn({ requestId, ...describeError(error) }, 'a value the database refuses');
    return {
      code: 'bad-input',
      message:
        'Something in this is no text or number that can be kept, such as an invisible control character. Nothing was changed.',
      requestId,
    };
  }
  log.error({ requestId, ...describeError(error) }, 'unexpected error');
  return {
    code: 'internal',
    message: `Something failed on our side. Try again; if it stays, give your administrator the number ${requestId}.`,
    requestId,
  };
}

function fromDomain(error: DomainError, requestId: string): Failure {
  return {
    code: error.code,
    message: error.message,
    requestId,
    ...(error.problems && { problems: error.problems }),
    ...(error.vapi && { vapi: error.vapi }),
    ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
  };
}
