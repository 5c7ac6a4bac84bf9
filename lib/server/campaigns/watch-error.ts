import { DomainError } from '@/lib/server/errors';
import { translateUpstream } from '@/lib/server/upstream-failure';
import { UpstreamError, type UpstreamErrorKind } from '@/lib/server/vapi';

/** Why the last reading failed, as it is kept. `count` readings in a row have. */
export type StoredError = {
  kind: UpstreamErrorKind | 'internal';
  status: number | null;
  retryAfterMs: number | null;
  count: number;
};

export function toStoredError(thrown: unknown, before: StoredError | null): StoredError {
  const count = (before?.count ?? 0) + 1;
  if (!(thrown instanceof UpstreamError)) {
    return { kind: 'internal', status: null, retryAfterMs: null, count };
  }
  const { kind, status, retryAfterMs } = thrown;
  return { kind, status, retryAfterMs, count };
}

/** Guaranteed by the writers of `last_error`. */
export function asStoredError(json: unknown): StoredError | null {
  return json as StoredError | null;
}

/** How long nobody asks Vapi again after a failure: an outage must not be met with a storm. */
export function pauseAfter({ kind, count, retryAfterMs }: StoredError): number {
  const pauseMs = Math.min(30_000, 4_000 * 2 ** Math.min(4, count - 1));
  if (kind === 'not-found') return Math.max(60_000, pauseMs);
  return Math.min(300_000, Math.max(pauseMs, retryAfterMs ?? 0));
}

/**
 * Why data is old, as a clause without full stop. Travels in a header, so ASCII only.
 */
export function describeStale({ kind }: StoredError): string {
  switch (kind) {
    case 'not-found':
      return 'Vapi does not know this campaign any more';
    case 'unauthorized':
      return 'Vapi does not accept the API key';
    case 'forbidden':
      return 'Vapi does not allow this for the API key';
    case 'rate-limited':
      return 'Vapi asks to slow down';
    case 'bad-reply':
    case 'rejected':
    case 'conflict':
      return 'Vapi sends replies that can not be read';
    case 'not-sent':
      return 'Vapi can not be reached';
    case 'timeout':
    case 'reset':
    case 'unavailable':
      return 'Vapi does not answer as it should';
    case 'internal':
      return 'Dialboard could not store what Vapi sent';
  }
}

/** The same failure for someone who has no older data to look at. */
export function toThrown({ kind, status, retryAfterMs }: StoredError): DomainError {
  if (kind === 'internal') {
    return new DomainError('unavailable', 'The campaign could not be read. Try again in a minute.');
  }
  if (kind === 'not-found') {
    return new DomainError(
      'not-found',
      'Vapi does not know this campaign. It was deleted, or the link is wrong.',
    );
  }
  // Vapi's own words are not kept.
  if (kind === 'rejected' || kind === 'conflict') {
    return new DomainError(
      'vapi-unreachable',
      `Vapi refuses to show this${status === null ? '' : ` (status ${status})`}. Try again in a minute.`,
    );
  }
  return translateUpstream(
    new UpstreamError(kind, {
      status: status ?? undefined,
      retryAfterMs: retryAfterMs ?? undefined,
    }),
  );
}

/** Where it was the list that failed: an address Vapi does not know is then none of a campaign's. */
export function toListThrown(error: StoredError): DomainError {
  if (error.kind !== 'not-found') return toThrown(error);
  return new DomainError(
    'vapi-unreachable',
    'Vapi does not know the address its campaigns are asked for at. An administrator has to check VAPI_BASE_URL.',
  );
}
