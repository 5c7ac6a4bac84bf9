import { UpstreamError, type UpstreamErrorKind } from './errors';
import { parseRetryAfter } from './retry-after';

const KINDS: ReadonlyMap<number, UpstreamErrorKind> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [408, 'unavailable'],
  [409, 'conflict'],
  [429, 'rate-limited'],
]);

const MAX_MESSAGES = 20;
const MAX_MESSAGE_LENGTH = 300;

/** The error for an answer that is neither a success nor a redirect. `body` may be anything at all. */
export function errorFromStatus(
  { status, headers, body }: { status: number; headers: Headers; body: string },
  now: number,
): UpstreamError {
  const kind = KINDS.get(status) ?? (status >= 500 ? 'unavailable' : 'rejected');
  return new UpstreamError(kind, {
    status,
    messages: readMessages(body),
    retryAfterMs: parseRetryAfter(headers.get('retry-after'), now),
  });
}

/** Vapi's `message`: one string or several. A body of another shape (a proxy's page) has nothing to say. */
function readMessages(body: string): string[] {
  const message = parseJson(body)?.message;
  return (Array.isArray(message) ? message : [message])
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.trim().slice(0, MAX_MESSAGE_LENGTH))
    .filter((entry) => entry !== '')
    .slice(0, MAX_MESSAGES);
}

function parseJson(body: string): { message?: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}
