import 'server-only';
import { VapiClient } from '@vapi-ai/server-sdk';
import { createGatewayFetch } from './gateway-fetch';
import { GATEWAY_LIMITS, type GatewayLimits } from './limits';
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
};

/**
 * Every verb throws only `UpstreamError`. Reads are repeated up to twice after a passing fault; a write
 * is one request, ever: whether to send it again is the caller's to decide.
 */
export type Vapi = Reads &
  Writes & {
    /** The same door with other limits or another clock. */
    withOptions: (changes: Partial<Omit<VapiOptions, 'apiKey' | 'baseUrl'>>) => Vapi;
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
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    }),
  });
  const reads = createReads(sdk, { limits, now, random: options.random ?? Math.random });
  return {
    ...reads,
    ...createWrites(sdk, reads),
    withOptions: (changes) => createVapi({ ...options, ...changes }),
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
