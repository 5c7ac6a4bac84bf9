import 'server-only';

export const UPSTREAM_KINDS = [
  /** DNS, refused, TLS: no byte of the request left. */
  'not-sent',
  'timeout',
  'reset',
  /** Unparsable, HTML, empty, truncated, over the cap, a redirect, or without an id. */
  'bad-reply',
  'rejected',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'rate-limited',
  'unavailable',
] as const;
export type UpstreamErrorKind = (typeof UPSTREAM_KINDS)[number];

/** Why a reply could not be used; fixed words, fit for a log. */
export type UpstreamFault =
  | 'html'
  | 'not-json'
  | 'empty'
  | 'truncated'
  | 'over-cap'
  | 'redirect'
  | 'unexpected-shape'
  | 'other-origin'
  | 'invalid-id'
  /** Not asked: Vapi failed several times just now. */
  | 'breaker-open';

export type UpstreamErrorFacts = {
  status?: number | undefined;
  /** Vapi's own words, to be shown beside the step that caused them. Never logged. */
  messages?: string[] | undefined;
  retryAfterMs?: number | undefined;
  fault?: UpstreamFault | undefined;
  /** A system error code such as ECONNREFUSED. */
  code?: string | undefined;
};

/** These answers say that a write was not carried out; after any other it may have been. */
const DEFINITE_STATUSES: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 413, 422, 429]);

/**
 * The one error this room throws for anything between us and Vapi. Its message, and what a logger sees
 * of it, hold the kind, the status and fixed words: no body, no phone number, no key.
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly kind: UpstreamErrorKind;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  readonly fault: UpstreamFault | null;
  readonly code: string | null;
  readonly #messages: readonly string[];

  constructor(kind: UpstreamErrorKind, facts: UpstreamErrorFacts = {}) {
    super(summarise(kind, facts));
    this.kind = kind;
    this.status = facts.status ?? null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.fault = facts.fault ?? null;
    this.code = facts.code ?? null;
    this.#messages = facts.messages ?? [];
  }

  /** Vapi's own words, trimmed and capped; private, so that no logger or spread copies them. */
  get messages(): readonly string[] {
    return this.#messages;
  }

  /** True when a write surely did not happen; false when it may have. */
  get isOutcomeKnown(): boolean {
    if (this.kind === 'not-sent') return true;
    if (this.fault === 'invalid-id') return true;
    return this.status !== null && DEFINITE_STATUSES.has(this.status);
  }
}

function summarise(kind: UpstreamErrorKind, { status, fault, code }: UpstreamErrorFacts): string {
  const details = [status, fault, code].filter((detail) => detail !== undefined);
  return `Vapi: ${kind}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}
