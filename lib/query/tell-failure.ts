import type { Failure } from '@/lib/campaign/result';
import { RequestFailed } from './conditional-read';

/** The server's sentence, with Vapi's own words after it. */
export function tellFailure({ message, vapi, requestId }: Failure): string {
  const words = vapi?.messages.length ? ` Vapi says: ${vapi.messages.join('; ')}` : '';
  return `${message}${words}${requestId === '' ? '' : ` (request ${requestId})`}`;
}

/** Of whatever a request threw. */
export function tellThrown(thrown: unknown): string {
  if (thrown instanceof RequestFailed) return tellFailure(thrown.failure);
  return 'Dialboard did not answer, so it is not known whether this was done. Try again.';
}
