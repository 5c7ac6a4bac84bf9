import 'server-only';
import { VapiClient } from '@vapi-ai/server-sdk';
import { fetchByMethod } from './fresh-fetch';
import { createGatewayFetch } from './gateway-fetch';
import { GATEWAY_LIMITS, type GatewayLimits } from './limits';
import { createReadCalm, type ReadCalm, withoutBreakers } from './read-calm';
import { createReads, type Reads } from './reads';
import { createWrites, type Writes } from './writes';

export type VapiOptions = {
  apiKey: string;
  baseUrl: string;
  fetch?: typeof fetch;
  /** Epoch ms. */
  now?: () => number;
  random?: () => number;
  limits?: Partial<GatewayLimits>;
  /** False where a read has to be tried whatever happened before: for a stop, an undo, a check by hand. */
  hasBreaker?: boolean;
  /** Shared by all doors made of one by `withOptions`. */
  calm?: ReadCalm;
};

/**
 * Every verb throws only `UpstreamError`. Reads are repeated up to twice after a passing fault; a write
 * is one request, ever: whether to send it again is the caller's to decide.
 */
export type Vapi = Reads &
  Writes & {
    /** The same door with other limits, another clock, or without the breaker. */
    withOptions: (changes: Partial<Omit<VapiOptions, 'apiKey' | 'baseUrl' | 'calm'>>) => Vapi;
  };

/** Opens the door to Vapi at `baseUrl`; nothing outside that address is called. */
export function createVapi(options: VapiOptions): Vapi {
  checkKey(options.apiKey);
  const now = options.now ?? Date.now;
  const limits = { ...GATEWAY_LIMITS, ...options.limits };
  const sdk = new VapiClient({
    token: options.apiKey,
    baseUrl: options.baseUrl,
    // The SDK would repeat a POST on 408, 429 and 5xx: one click could start three campaigns.
    maxRetries: 0,
    timeoutInSeconds: sdkTimeout(limits),
    fetch: createGatewayFetch({
      baseUrl: options.baseUrl,
      limits,
      now,
      fetch: options.fetch ?? fetchByMethod,
    }),
  });
  const calm = options.calm ?? createReadCalm(now);
  const common = { limits, now, random: options.random ?? Math.random };
  const unhindered = createReads(sdk, { ...common, calm: withoutBreakers(calm) });
  const reads = options.hasBreaker === false ? unhindered : createReads(sdk, { ...common, calm });
  return {
    ...reads,
    ...createWrites(sdk, unhindered),
    withOptions: (changes) => createVapi({ ...options, calm, ...changes }),
  };
}

/** Later than each of our own deadlines, so that it never decides. */
function sdkTimeout({ readMs, campaignReadMs, writeMs }: GatewayLimits): number {
  return Math.max(readMs, campaignReadMs, writeMs) / 1000 + 5;
}

/** A key that can't stand in a header would otherwise come back in the text of a TypeError. */
function checkKey(apiKey: string): void {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new Error('The Vapi API key is empty or holds characters that cannot be sent.');
  }
}
