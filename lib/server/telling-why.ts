import 'server-only';
import { VAPI_SAYS } from '@/lib/campaign/page-failure';
import type { FailureCode } from '@/lib/campaign/result';
import { DomainError } from './errors';
import { translateUpstream } from './upstream-failure';
import { UpstreamError } from './vapi/errors';

/** A page whose content Vapi did not show; its digest says why in the browser. */
export class UnreadPageError extends Error {
  override readonly name = 'UnreadPageError';
  readonly digest: string;

  constructor(cause: DomainError) {
    super('Vapi did not show what is on the page', { cause });
    this.digest = VAPI_SAYS + cause.message;
  }
}

const FROM_VAPI: ReadonlySet<FailureCode> = new Set([
  'refused-by-vapi',
  'too-many-requests',
  'unavailable',
  'vapi-unreachable',
]);

/** The same work, with a failure between us and Vapi marked for the page that says it in words. */
export async function tellingWhy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const error = thrown instanceof UpstreamError ? translateUpstream(wordless(thrown)) : thrown;
    if (!(error instanceof DomainError) || !FROM_VAPI.has(error.code)) throw thrown;
    throw new UnreadPageError(error);
  }
}

/** A digest is logged, and Vapi's own words never are. */
function wordless({ kind, status, retryAfterMs }: UpstreamError): UpstreamError {
  return new UpstreamError(kind, {
    ...(status !== null && { status }),
    ...(retryAfterMs !== null && { retryAfterMs }),
  });
}
