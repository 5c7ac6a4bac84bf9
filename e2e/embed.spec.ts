import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base, expect, fillSignIn, NOBODY } from './fixtures';
import { heardBy, listen, startPortal } from './portal';
import { startStack } from './stack';
import { forwardTo, tlsServers } from './tls';

type Portals = { portal: string; stranger: string };

// The app answers at 127.0.0.1, so a page at localhost is another site: its frames are truly cross-site.
const test = base.extend<object, Portals>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => servePortal(use),
    { scope: 'worker' },
  ],
  stranger: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => servePortal(use),
    { scope: 'worker' },
  ],
  stackOptions: [
    async ({ portal }, use) => use({ env: { EMBED_ORIGINS: portal } }),
    { scope: 'worker' },
  ],
  storageState: NOBODY,
});

// Chromium's own remark about the two tokens, which is about frames of the same origin.
test.use({ expectedNoise: [/can escape its sandboxing/] });

async function servePortal(use: (origin: string) => Promise<void>): Promise<void> {
  const server = await startPortal();
  await use(`http://localhost:${server.port}`);
  await server.stop();
}

type Look = { portal: string; frame: string; sandbox?: string };

async function openPortal(page: Page, { portal, frame, sandbox }: Look): Promise<FrameLocator> {
  const query = new URLSearchParams({ frame, ...(sandbox && { sandbox }) });
  await page.goto(`${portal}/?${query}`);
  return page.frameLocator('iframe');
}

async function sessionCookies(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const { cookies } = await cdp.send('Network.getAllCookies');
  return cookies.filter(({ name }) => name.includes('dialboard'));
}

const DOCUMENTED = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups';

test('in a portal on another site: sign in, watch, stop, stay signed in', async ({
  page,
  context,
  portal,
  stack,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await page.goto(`${portal}/`);
  const frame = await openPortal(page, {
    portal,
    frame: `${stack.app}/embed/campaigns`,
    sandbox: DOCUMENTED,
  });
  await expect(frame.getByRole('heading', { name: 'Sign in to Dialboard' })).toBeVisible();
  await fillSignIn(frame);
  await frame.getByRole('link', { name: /Plan renewals · November/ }).click();
  const counters = frame.getByRole('list', { name: 'Counters' });
  await expect(counters).toBeVisible();
  const before = await counters.textContent();
  await expect(counters).not.toHaveText(before ?? '', { timeout: 30_000 });

  const cookies = await sessionCookies(page);
  expect(cookies.map(({ name }) => name)).toEqual(['__Host-dialboard-embed']);
  expect(cookies[0]).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: 'None',
    partitionKey: { topLevelSite: 'http://localhost', hasCrossSiteAncestor: true },
  });
  const tab = await context.newPage();
  await tab.goto(`${stack.app}/campaigns`);
  await expect(tab).toHaveURL(/\/sign-in\?next=/);
  await tab.close();

  const found = await new AxeBuilder({ page }).include('iframe').analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await frame.getByRole('button', { name: 'Stop…' }).click();
  await frame.getByRole('button', { name: 'Stop campaign' }).click();
  await expect(frame.getByText('Stopped', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(frame.getByText(/Plan renewals · November/).first()).toBeVisible();

  await frame.getByRole('button', { name: 'Sign out' }).click();
  await expect(frame.getByRole('heading', { name: 'Sign in to Dialboard' })).toBeVisible();
  expect(await sessionCookies(page)).toEqual([]);
});

test('the portal is told height and page, and Back stays its own through the wizard', async ({
  page,
  portal,
  stack,
}) => {
  await page.goto(`${portal}/?before`);
  const frame = await openPortal(page, { portal, frame: `${stack.app}/embed/campaigns/new` });
  await fillSignIn(frame);
  await expect(frame.getByRole('heading', { name: 'Details', exact: true })).toBeVisible();
  for (const step of ['Audience', 'Caller numbers', 'Overrides']) {
    const steps = frame.getByRole('navigation', { name: 'Steps' });
    await steps.getByRole('button', { name: new RegExp(step) }).click();
    await expect(frame.getByRole('heading', { name: step, exact: true })).toBeVisible();
  }
  const heard = await heardBy(page);
  expect(new Set(heard.map(({ origin }) => origin))).toEqual(new Set([stack.app]));
  const told = heard.map(({ data }) => data);
  expect(told).toContainEqual({ source: 'dialboard', v: 1, type: 'ready' });
  const path = '/embed/campaigns/new';
  expect(told).toContainEqual({ source: 'dialboard', v: 1, type: 'navigate', path });
  const heights = told.filter(({ type }) => type === 'height').map(({ height }) => Number(height));
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThan(50);

  // Sent by hand as any page could; only what changes the looks is listened to.
  await page.evaluate(() => {
    const send = (data: unknown) => window.frames[0]?.postMessage(data, '*');
    send({ to: 'dialboard', v: 1, type: 'launch' });
    send({ to: 'dialboard', v: 1, type: 'theme', theme: 'dark', background: 'transparent' });
  });
  await expect(frame.locator('html')).toHaveClass(/dark/);
  await page.goBack();
  await expect(page).toHaveURL(`${portal}/?before`);
});

test('a browser that drops the cookie, and a frame without an origin, are told so', async ({
  page,
  portal,
  stack,
}) => {
  // As if it had never been kept: gone by the time the frame asks again.
  await page.route(/\/embed\/sign-in\?tried/, async (route) => {
    await page.context().clearCookies();
    await route.continue();
  });
  const frame = await openPortal(page, { portal, frame: `${stack.app}/embed/campaigns` });
  await fillSignIn(frame);
  await expect(frame.getByRole('heading', { name: /does not keep the sign-in/ })).toBeVisible();
  const way = frame.getByRole('link', { name: 'Open in a new tab' });
  await expect(way).toHaveAttribute('href', '/campaigns');
});

test.describe('sandboxed without an origin', () => {
  test.use({ expectedNoise: [/./] });
  test('a frame says what its portal has to change', async ({ page, portal, stack }) => {
    const frame = await openPortal(page, {
      portal,
      frame: `${stack.app}/embed/campaigns`,
      sandbox: 'allow-scripts allow-forms',
    });
    await expect(frame.getByText('allow-same-origin')).toBeVisible();
    await expect(frame.getByLabel('Password')).toBeHidden();
  });
});

test.describe('refused', () => {
  test.use({ expectedNoise: [/frame-ancestors/] });
  test('a page that is not listed, and everything but /embed', async ({
    page,
    portal,
    stranger,
    stack,
  }) => {
    for (const [by, path] of [
      [stranger, '/embed/campaigns'],
      [portal, '/sign-in'],
    ] as const) {
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
      await openPortal(page, { portal: by, frame: `${stack.app}${path}` });
      expect((await refused).text()).toContain(stack.app);
    }
  });
});

test('two names over TLS', async ({ playwright, launchOptions }) => {
  test.setTimeout(90_000);
  const secure = tlsServers('console.test', 'portal.test');
  const portal = await startPortal(secure);
  let app = '';
  const front = await listen(secure((request, response) => forwardTo(app)(request, response)));
  const ours = `https://console.test:${front.port}`;
  const stack = await startStack({
    name: 'tls',
    env: { APP_URL: ours, EMBED_ORIGINS: `https://portal.test:${portal.port}` },
  });
  app = stack.app;
  const names = ['console.test', 'portal.test'].map((name) => `MAP ${name} 127.0.0.1`).join(', ');
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=${names}`],
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const frame = await openPortal(page, {
      portal: `https://portal.test:${portal.port}`,
      frame: `${ours}/embed/campaigns`,
      sandbox: DOCUMENTED,
    });
    await fillSignIn(frame);
    await expect(frame.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
    await page.reload();
    await expect(frame.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
    const [cookie] = await sessionCookies(page);
    expect(cookie).toMatchObject({ partitionKey: { topLevelSite: 'https://portal.test' } });
  } finally {
    await browser.close();
    await Promise.all([stack.stop(), front.stop(), portal.stop()]);
  }
});
