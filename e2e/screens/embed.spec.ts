import type { FrameLocator, Page } from '@playwright/test';
import { test as base, expect, fillSignIn, NOBODY } from '../fixtures';
import { LIFELIKE } from './lifelike';
import { picture } from './picture';
import { servePortalPage } from './portal-page';

const test = base.extend<object, { portal: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  portal: [async ({}, use) => servePortalPage(use), { scope: 'worker' }],
  stackOptions: [
    async ({ portal }, use) => use({ env: { ...LIFELIKE, EMBED_ORIGINS: portal } }),
    { scope: 'worker' },
  ],
  storageState: NOBODY,
});

// The main landmark is the frame's: a portal's page need not have one.
const OF_THE_PORTAL = { isTall: true, without: ['landmark-one-main', 'landmark-unique'] };

async function openPortal(page: Page, portal: string, frame: string): Promise<FrameLocator> {
  await page.goto(`${portal}/?${new URLSearchParams({ frame })}`);
  return page.frameLocator('iframe');
}

test('in a portal: sign-in, list, live, not allowed', async ({ page, portal, stack, sandbox }) => {
  await sandbox.reset('demo');
  const frame = await openPortal(page, portal, `${stack.app}/embed/campaigns`);
  await expect(frame.getByRole('heading', { name: 'Sign in to Dialboard' })).toBeVisible();
  await picture(page, 'embed-sign-in', OF_THE_PORTAL);
  await fillSignIn(frame);
  await expect(frame.getByRole('link', { name: /Plan renewals · November/ })).toBeVisible();
  // What came of the older ones is counted one campaign after the other; this is the last.
  const last = frame.getByRole('row').filter({ hasText: 'Plan renewals · October' });
  await expect(last).toContainText('75 %', { timeout: 90_000 });
  await picture(page, 'embed-home', OF_THE_PORTAL);
  await frame.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(frame.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(frame.getByRole('row').nth(3)).toBeVisible();
  await picture(page, 'embed-live', OF_THE_PORTAL);
  await openPortal(page, portal, `${stack.app}/embed/not-allowed`);
  await expect(frame.getByRole('heading')).toHaveText('Your role does not open this page');
  await picture(page, 'embed-not-allowed', OF_THE_PORTAL);
});

test('a browser that drops the cookie', async ({ page, portal, stack }) => {
  await page.route(/\/embed\/sign-in\?tried/, async (route) => {
    await page.context().clearCookies();
    await route.continue();
  });
  const frame = await openPortal(page, portal, `${stack.app}/embed/campaigns`);
  await fillSignIn(frame);
  await expect(frame.getByRole('heading', { name: /does not keep the sign-in/ })).toBeVisible();
  await picture(page, 'embed-cookie-blocked', OF_THE_PORTAL);
});
