import 'server-only';
import { readCapped } from './capped-body';
import { errorFromNetwork } from './error-from-network';
import { errorFromStatus } from './error-from-status';
import { UpstreamError } from './errors';
import { budgetFor, type GatewayLimits } from './limits';
import { makeStorable } from './storable-json';

export type GatewayOptions = {
  /** Vapi's address; nothing outside it is called. */
  baseUrl: string;
  limits: GatewayLimits;
  fetch: typeof fetch;
  now: () => number;
};

/**
 * The `fetch` given to the SDK. One deadline over connecting, headers and the whole body; a byte cap;
 * no redirects; no retries; a success has to be JSON. Whatever goes wrong is thrown as `UpstreamError`.
 * The SDK parses the text: `throughSdk` finds its marker for text that is no JSON.
 */
export function createGatewayFetch(options: GatewayOptions): typeof fetch {
  const base = new URL(options.baseUrl);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isInside(base, url)) throw new UpstreamError('not-sent', { fault: 'other-origin' });
    return exchange({ url, init: init ?? {}, base }, options);
  };
}

function isInside(base: URL, url: URL): boolean {
  return url.origin === base.origin && url.pathname.startsWith(base.pathname);
}

type Exchange = { url: URL; init: RequestInit; base: URL };

async function exchange({ url, init, base }: Exchange, options: GatewayOptions) {
  const path = `/${url.pathname.slice(base.pathname.length).replace(/^\/+/, '')}`;
  const budget = budgetFor({ method: init.method ?? 'GET', path }, options.limits);
  const deadline = AbortSignal.timeout(budget.deadlineMs);
  const signal = init.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
  try {
    const response = await send(options, { url, init: { ...init, signal } });
    const body = await readCapped(response, { maxBytes: budget.maxBytes, signal });
    return admit({ response, body }, options.now());
  } catch (thrown) {
    if (signal.aborted && !isDecided(thrown)) throw new UpstreamError('timeout');
    throw thrown;
  }
}

/** An answer that was read to its end stands, even when the deadline passed in the same moment. */
function isDecided(thrown: unknown): boolean {
  return thrown instanceof UpstreamError && thrown.status !== null;
}

async function send(options: GatewayOptions, { url, init }: { url: URL; init: RequestInit }) {
  try {
    return await options.fetch(url, { ...init, redirect: 'manual', cache: 'no-store' });
  } catch (thrown) {
    throw errorFromNetwork(thrown);
  }
}

function admit({ response, body }: { response: Response; body: string }, now: number): Response {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw new UpstreamError('bad-reply', { status, fault: 'redirect' });
  }
  if (!response.ok) throw errorFromStatus({ status, headers, body }, now);
  if (body.trim() === '') throw new UpstreamError('bad-reply', { status, fault: 'empty' });
  const type = headers.get('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new UpstreamError('bad-reply', {
      status,
      fault: /html/i.test(type) ? 'html' : 'not-json',
    });
  }
  const headersOfOurs = { 'content-type': 'application/json' };
  return new Response(makeStorable(body), { status: 200, headers: headersOfOurs });
}
