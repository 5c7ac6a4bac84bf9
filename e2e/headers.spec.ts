import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { readRoutes } from './manifest';
import { askRaw, type RawReply } from './raw-request';

const PORTAL = 'https://portal.example.com';

test.use({ stackOptions: { env: { EMBED_ORIGINS: PORTAL } } });

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-powered-by': undefined,
  'x-frame-options': undefined,
};

const pagePolicy = (framedBy: string) =>
  [
    "default-src 'self'",
    "script-src 'nonce-…' 'strict-dynamic'",
    "style-src 'self' 'nonce-…'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** The policy of each class of route, whatever the status. */
const policies = {
  page: pagePolicy("'none'"),
  frame: pagePolicy(PORTAL),
  data: "default-src 'none'; frame-ancestors 'none'",
  file: "frame-ancestors 'none'",
};

function classOf(path: string): keyof typeof policies {
  if (path.startsWith('/api/')) return 'data';
  if (/^\/_next\/static\/|\.(svg|ico)$/.test(path)) return 'file';
  return /^\/embed(\/|$)/.test(path) ? 'frame' : 'page';
}

function pick({ headers }: RawReply) {
  const csp = String(headers['content-security-policy']).replace(/'nonce-[^']+'/g, "'nonce-…'");
  const names = Object.keys(everywhere) as (keyof typeof everywhere)[];
  const rest = Object.fromEntries(names.map((name) => [name, headers[name]]));
  return { ...rest, 'content-security-policy': csp };
}

const expected = (path: string) => ({
  ...everywhere,
  // Their addresses hold a token.
  ...(/^\/(invite|reset)\//.test(path) && { 'referrer-policy': 'strict-origin' }),
  'content-security-policy': policies[classOf(path)],
});

/** The demo administrator's cookie, under both names: the console's and the frame's. */
function readCookies(statePath: string): string {
  const state = JSON.parse(readFileSync(statePath, 'utf8')) as {
    cookies: { name: string; value: string }[];
  };
  const value = state.cookies.find(({ name }) => name === 'dialboard')?.value ?? '';
  return `dialboard=${value}; __Host-dialboard-embed=${value}`;
}

test('every route sends its class’s headers, with a session and without', async ({
  stack,
  signedInState,
}) => {
  const cookie = readCookies(signedInState);
  const statuses = new Set<number>();
  const routes = readRoutes().map(({ path }) => path);
  for (const path of [...routes, '/nothing/here', '/embed/nothing/here', '/api/nothing/here']) {
    for (const headers of [{}, { cookie }]) {
      for (const method of ['GET', 'POST']) {
        const reply = await askRaw(stack.app, { path, method, headers });
        const what = `${method} ${path} ${'cookie' in headers ? 'signed in' : ''}: ${reply.status}`;
        expect(pick(reply), what).toEqual(expected(path));
        if (path.startsWith('/api/')) {
          const holdsData = ![404, 405].includes(reply.status) && !/health|ready/.test(path);
          if (holdsData) expect(reply.headers['cache-control'], what).toContain('no-store');
        }
        expect(reply.status === 500 && path !== '/_global-error', what).toBe(false);
        statuses.add(reply.status);
      }
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 307, 401, 403, 404, 405]));
});

test('files and malformed paths do too, and no path breaks the server', async ({
  stack,
  page,
  signedInState,
}) => {
  const headers = { cookie: readCookies(signedInState) };
  await page.goto('/campaigns');
  const script = await page.locator('script[src^="/_next/static/"]').first().getAttribute('src');
  const file = await askRaw(stack.app, { path: script ?? '' });
  expect(file.status).toBe(200);
  expect(pick(file)).toEqual(expected('/_next/static/'));
  for (const path of ['/icon.svg', '/_next/static/none.js', '/favicon.ico']) {
    expect(pick(await askRaw(stack.app, { path })), path).toEqual(expected(path));
  }
  for (const bad of [
    '%00',
    '%',
    '%E0%A4%A',
    '%ff',
    '..%2f..%2fx',
    '%5c',
    '%0d%0aset-cookie:x=1',
    'a'.repeat(4_000),
  ]) {
    for (const place of [
      '',
      'campaigns/',
      'launches/',
      'embed/',
      'embed/campaigns/',
      'api/',
      'api/drafts/',
      '_next/static/',
    ]) {
      const reply = await askRaw(stack.app, { path: `/${place}${bad}`, headers });
      const what = `/${place}${bad.slice(0, 40)}: ${reply.status}`;
      expect(reply.status, what).toBeLessThan(500);
      expect(reply.headers['x-content-type-options'], what).toBe('nosniff');
      expect(String(reply.headers['content-security-policy']), what).toMatch(
        /frame-ancestors ('none'|https:\/\/portal\.example\.com)$/,
      );
      expect(reply.headers['set-cookie'], what).toBeUndefined();
    }
  }
});
