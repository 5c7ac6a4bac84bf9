import 'server-only';
import { env } from './env';
import { DomainError } from './errors';

/**
 * Whether a request that changes something comes from our own pages. Only `Origin` counts, against APP_URL:
 * the host headers say whatever a client wants. Returns the refusal, or null.
 */
export function checkOrigin(headers: Headers): DomainError | null {
  const origin = headers.get('origin');
  if (headers.get('sec-fetch-site') === 'cross-site') return refusal();
  if (origin === null || !env().appOrigins.includes(origin)) return refusal();
  return null;
}

function refusal(): DomainError {
  return new DomainError(
    'bad-origin',
    'This request did not come from this console, so nothing was done. Reload the page and try again.',
  );
}
