import type { Failure } from '@/lib/campaign/result';

/** The server refused, in its own words; or it could not be asked, in ours. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** `body` is null for a 304: what was read before still holds. */
export type ConditionalAnswer = { body: unknown; etag: string; headers: Headers };

const DEADLINE_MS = 60_000;

type Ask = { etag: string | null; signal?: AbortSignal | undefined };

/**
 * A GET that costs next to nothing when nothing changed. The data is `no-store`, so no browser cache sends
 * the ETag: we do.
 *
 * @throws RequestFailed
 */
export async function readConditionally(url: string, ask: Ask): Promise<ConditionalAnswer> {
  const response = await send(url, ask);
  const { headers } = response;
  if (response.status === 304 && ask.etag !== null) {
    return { body: null, etag: ask.etag, headers };
  }
  const body = await readJson(response);
  if (!response.ok) throw new RequestFailed(readFailure(body) ?? unreadable(response.status));
  return { body, etag: headers.get('etag') ?? '', headers };
}

async function send(url: string, { etag, signal }: Ask): Promise<Response> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await fetch(url, {
      headers: etag === null ? {} : { 'if-none-match': etag },
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
  } catch (thrown) {
    // Whoever gave up the question wants no answer to it.
    if (signal?.aborted) throw thrown;
    throw new RequestFailed({
      code: 'unavailable',
      message: 'Dialboard does not answer. Check the connection; it tries again by itself.',
      requestId: '',
    });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new RequestFailed(unreadable(response.status));
  }
}

/** The `{failure}` every route answers with when it does not succeed. */
export function readFailure(body: unknown): Failure | null {
  if (typeof body !== 'object' || body === null || !('failure' in body)) return null;
  const { failure } = body;
  const isFailure = typeof failure === 'object' && failure !== null && 'message' in failure;
  return isFailure ? (failure as Failure) : null;
}

function unreadable(status: number): Failure {
  return {
    code: 'internal',
    message: `Dialboard’s answer (${status}) could not be read. Try again.`,
    requestId: '',
  };
}

/** The age of the data, from the headers of a 200 or a 304. */
export function readFreshness(headers: Headers) {
  const pollMs = Number(headers.get('x-poll-ms') ?? Number.NaN);
  const observedAt = headers.get('x-observed-at');
  // A proxy on the way that drops it makes the age of the data unknown: then it isn't taken for new.
  if (observedAt === null) throw new RequestFailed(unreadable(200));
  return {
    observedAt,
    staleSince: headers.get('x-stale-since'),
    staleReason: headers.get('x-stale-reason'),
    isGone: headers.get('x-gone') === '1',
    pollMs: Number.isFinite(pollMs) ? pollMs : 5_000,
  };
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

type Polled = {
  data: { freshness: { pollMs: number } } | undefined;
  error: unknown;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
};

/**
 * How long to wait before asking again, ms; false = no more. While asking fails, as long as it has been
 * failing: the pauses double, up to a minute.
 */
export function nextPoll({ data, error, dataUpdatedAt, errorUpdatedAt }: Polled): number | false {
  if (error !== null) {
    const failingMs = dataUpdatedAt === 0 ? 0 : errorUpdatedAt - dataUpdatedAt;
    return Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, failingMs));
  }
  const pollMs = data?.freshness.pollMs ?? FIRST_PAUSE_MS;
  return pollMs === 0 ? false : pollMs;
}
