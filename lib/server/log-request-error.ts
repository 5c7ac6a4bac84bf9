import 'server-only';
import { describeError, log } from './log';
import { newRequestId } from './request-id';

type FailedRequest = { method: string; route: string };

export function logRequestError(error: unknown, { method, route }: FailedRequest): void {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  log.error(
    { requestId: newRequestId(), digest, method, route, ...describeError(error) },
    'request failed',
  );
}
