import { expect, test } from './fixtures';
import { readActionIds, readRoutes } from './manifest';
import type { Sandbox } from './sandbox-control';

const open = [
  '/sign-in',
  '/embed/sign-in',
  '/set-up',
  '/api/health',
  '/_not-found',
  '/_global-error',
  '/icon.svg',
];
/** Open to who holds the link; what a wrong one gets is asked below. */
const byLink = /^\/(invite|reset)\//;
const routes = readRoutes().filter(({ path }) => !open.includes(path) && !byLink.test(path));
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

test.use({ storageState: { cookies: [], origins: [] } });

/** What Vapi was asked, but for the server's own looks for a launch an earlier test left unknown. */
async function asked(sandbox: Sandbox) {
  const reads = await sandbox.requests('GET', /./);
  return reads.filter(({ query }) => query?.createdAtGe === undefined);
}

/** Ways in which a proxy that guards pages was got round elsewhere. */
const disguises: { name: string; headers: Record<string, string>; suffix?: string }[] = [
  { name: 'plain', headers: {} },
  {
    name: 'as a subrequest',
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  },
  { name: 'as data', headers: { 'x-nextjs-data': '1' } },
  { name: 'as a component payload', headers: { RSC: '1' }, suffix: '?_rsc=1' },
  { name: 'with a route parameter', headers: {}, suffix: '?nxtPcampaignId=x' },
];

test('the manifest names pages and routes', () => {
  expect(routes.map((route) => route.path)).toContain('/campaigns');
  expect(routes.some((route) => route.path.startsWith('/api/campaigns/'))).toBe(true);
  expect(readActionIds().length).toBeGreaterThan(2);
});

test('every page leads to sign-in, whatever it is dressed as', async ({ request, sandbox }) => {
  for (const { path } of routes.filter((route) => route.kind === 'page')) {
    for (const { name, headers, suffix } of disguises) {
      const reply = await request.get(`${path}${suffix ?? ''}`, { headers, maxRedirects: 0 });
      const said = await reply.text();
      const leadsAway = [303, 307].includes(reply.status())
        ? /^(https?:\/\/[^/]+)?\/(embed\/)?(sign-in|campaigns)/.test(reply.headers().location ?? '')
        : reply.status() === 404 || said.includes('/sign-in');
      expect(leadsAway, `${path} ${name}: ${reply.status()}`).toBe(true);
      expect(said, `${path} ${name}`).not.toContain('New campaign');
    }
  }
  expect(await asked(sandbox)).toEqual([]);
});

test('links that were never made are dead ends', async ({ request }) => {
  for (const path of ['/invite/never-made', '/reset/never-made']) {
    const reply = await request.get(path, { maxRedirects: 0 });
    expect(reply.status(), path).toBe(404);
    expect(reply.headers()['referrer-policy'], path).toBe('strict-origin');
    expect(await reply.text(), path).toContain('This link does not work');
  }
});

test('every route handler refuses', async ({ request, sandbox, stack }) => {
  for (const { path } of routes.filter((route) => route.kind === 'route')) {
    for (const method of methods) {
      const headers = { origin: stack.app, 'content-type': 'application/json' };
      const data = method === 'GET' ? {} : { data: '{}' };
      const reply = await request.fetch(path, { method, headers, maxRedirects: 0, ...data });
      expect([401, 403, 404, 405], `${method} ${path}: ${reply.status()}`).toContain(
        reply.status(),
      );
    }
  }
  expect(await sandbox.requests('POST', /./)).toEqual([]);
  expect(await asked(sandbox)).toEqual([]);
});

test('every server action refuses', async ({ request, sandbox, stack }) => {
  for (const id of readActionIds()) {
    const reply = await request.post('/sign-in', {
      headers: { 'next-action': id, origin: stack.app, 'content-type': 'text/plain;charset=UTF-8' },
      data: '[{"draftId":"00000000-0000-4000-8000-000000000000","version":1}]',
      maxRedirects: 0,
    });
    const said = await reply.text();
    expect(said, `action ${id}`).not.toMatch(/"ok":true/);
  }
  expect(await sandbox.requests('POST', /./)).toEqual([]);
  expect(await sandbox.requests('DELETE', /./)).toEqual([]);
});

test('health answers without a session', async ({ request }) => {
  const reply = await request.get('/api/health');
  expect(reply.status()).toBe(200);
});
