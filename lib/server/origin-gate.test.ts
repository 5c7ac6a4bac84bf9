import { beforeEach, describe, expect, it } from 'vitest';
import { stubServerEnv } from '@/lib/testing/server-env';
import config from '@/next.config.js';
import { checkOrigin } from './origin-gate';

const OURS = 'https://calls.example.com';

describe('the Origin gate', () => {
  beforeEach(() => stubServerEnv({ APP_URL: `${OURS} https://other.example.com` }));

  it.each<[string, Record<string, string>]>([
    ['our own page', { origin: OURS, 'sec-fetch-site': 'same-origin' }],
    ['our second address', { origin: 'https://other.example.com' }],
  ])('lets %s through', (_who, headers) => {
    expect(checkOrigin(new Headers(headers))).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['no Origin', {}],
    ['an opaque one', { origin: 'null' }],
    ['another site', { origin: 'https://evil.example' }],
    ['our name on another port', { origin: `${OURS}:8443` }],
    ['our name without TLS', { origin: 'http://calls.example.com' }],
    ['a name that begins like ours', { origin: `${OURS}.evil.example` }],
    [
      'a spoofed host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
    ],
    ['a cross-site request with our Origin', { origin: OURS, 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', (_who, headers) => {
    expect(checkOrigin(new Headers(headers))).toMatchObject({ code: 'bad-origin' });
  });

  it('opens for no portal: a frame asks with our own Origin', () => {
    stubServerEnv({ APP_URL: OURS, EMBED_ORIGINS: 'https://portal.example.com' });
    const portal = { origin: 'https://portal.example.com', 'sec-fetch-site': 'same-site' };
    expect(checkOrigin(new Headers(portal))).toMatchObject({ code: 'bad-origin' });
    // Next has a list of its own that would let a portal call server actions.
    expect(JSON.stringify(config)).not.toContain('allowedOrigins');
  });
});
