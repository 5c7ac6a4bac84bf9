import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { stubServerEnv } from '@/lib/testing/server-env';
import { config } from '@/proxy';
import { gatePage } from './gate-page';

const visit = (
  path: string,
  { cookie, method = 'GET' }: { cookie?: string; method?: string } = {},
) =>
  gatePage(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      ...(cookie && { headers: { cookie } }),
    }),
  );

const PORTALS = 'https://portal.example.com https://second.example.com';
const FRAME_COOKIE = '__Host-dialboard-embed=x';
const CONSOLE_COOKIE = 'dialboard=x';

const framedBy = (response: Response) =>
  /frame-ancestors ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1];

beforeEach(() => stubServerEnv({ EMBED_ORIGINS: PORTALS }));

describe('the proxy in front of pages', () => {
  it('sends a stranger to sign in, and back afterwards', () => {
    const response = visit('/campaigns/new?draft=1&_rsc=abc');
    expect(response.headers.get('location')).toBe(
      'http://localhost:3000/sign-in?next=%2Fcampaigns%2Fnew%3Fdraft%3D1',
    );
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it.each(['/sign-in', '/set-up', '/invite/abc', '/reset/abc'])(
    'lets a stranger see %s',
    (path) => {
      expect(visit(path).headers.get('location')).toBeNull();
    },
  );

  it.each(['/sign-in/x', '/invite', '/invite/a/b', '/resets/a'])('does not open %s', (path) => {
    expect(visit(path).headers.get('location')).toContain('/sign-in?next=');
  });

  it('gives each page its own nonce', () => {
    const policies = [1, 2].map(() =>
      visit('/campaigns', { cookie: 'dialboard=x' }).headers.get('content-security-policy'),
    );
    expect(policies[0]).toMatch(/script-src 'nonce-[\w+/=]{40,}' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
  });
});

describe('a malformed path', () => {
  it.each([
    ['/campaigns', true],
    ['/embed/campaigns/1', true],
    ['/api/drafts/%', true],
    ['/_next/static/%ff.js', true],
    ['/api/drafts/1', false],
    ['/api/campaigns', false],
    ['/_next/static/chunks/a.js', false],
  ])('the proxy stands before %s: %s', (path, isAsked) => {
    expect(unstable_doesMiddlewareMatch({ config, url: path })).toBe(isAsked);
  });

  it('of a data route that can be decoded goes on as it came', () => {
    const { headers } = visit('/api/campaigns/a%20b');
    expect(headers.get('x-middleware-next')).toBe('1');
    expect(headers.get('content-security-policy')).toBeNull();
  });

  it.each([
    '/%00',
    '/launches/a%00b',
    '/embed/%0d%0ax',
    '/%',
    '/%E0%A4%A',
    '/campaigns/%ff',
    '/api/drafts/%',
  ])('%s leads nowhere', (path) => {
    expect(visit(path, { cookie: `${CONSOLE_COOKIE}; ${FRAME_COOKIE}` }).status).toBe(404);
  });

  it('is said on a page with a way on, in a frame to the frame’s, and as JSON to who asked for data', async () => {
    const page = visit('/campaigns/%ff');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toMatch(/<h1>There is nothing.*href="\/campaigns"/);
    expect(await visit('/embed/%0a').text()).toContain('href="/embed/campaigns"');
    const data = await visit('/api/drafts/%').json();
    expect(data).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('who may frame a page', () => {
  it.each(['/embed', '/embed/campaigns', '/embed/sign-in', '/embed/nothing-here'])(
    'the listed portals may frame %s, signed in or not',
    (path) => {
      expect(framedBy(visit(path))).toBe(PORTALS);
      expect(framedBy(visit(path, { cookie: FRAME_COOKIE }))).toBe(PORTALS);
    },
  );

  it.each([
    '/',
    '/campaigns',
    '/sign-in',
    '/embedded',
    '/%65mbed/campaigns',
    '/campaigns?x=/embed/',
  ])('nobody may frame %s', (path) => {
    expect(framedBy(visit(path))).toBe("'none'");
    expect(framedBy(visit(path, { cookie: CONSOLE_COOKIE }))).toBe("'none'");
  });

  it('nobody may frame anything when no portal is listed', () => {
    stubServerEnv({ EMBED_ORIGINS: '' });
    expect(framedBy(visit('/embed/campaigns'))).toBe("'none'");
  });
});

describe('the two cookies', () => {
  it.each([
    ['/embed/campaigns/1', CONSOLE_COOKIE, '/embed/sign-in?next=%2Fembed%2Fcampaigns%2F1'],
    ['/embed', CONSOLE_COOKIE, '/embed/sign-in'],
    ['/campaigns', FRAME_COOKIE, '/sign-in?next=%2Fcampaigns'],
  ])('asked for %s, %s is a stranger', (path, cookie, target) => {
    expect(visit(path, { cookie }).headers.get('location')).toBe(`http://localhost:3000${target}`);
  });

  it.each([
    ['/embed/campaigns', FRAME_COOKIE],
    ['/campaigns', CONSOLE_COOKIE],
  ])('asked for %s, %s is let through', (path, cookie) => {
    expect(visit(path, { cookie }).headers.get('location')).toBeNull();
  });
});
