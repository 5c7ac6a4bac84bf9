import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, NOBODY, test } from './fixtures';
import type { Stack } from './stack';

const EMAIL = 'vera@example.com';
const PASSWORD = 'a horse of another colour';

/** A browser of its own, without a session. */
async function newBrowser(browser: Browser, stack: Stack): Promise<Page> {
  const context = await browser.newContext({
    baseURL: stack.app,
    storageState: NOBODY,
  });
  return context.newPage();
}

async function pressOn(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** By keyboard alone, from the button to the link in hand. */
async function invite(page: Page, email: string): Promise<string> {
  await page.goto('/settings/people');
  await pressOn(page.getByRole('button', { name: 'Invite a person' }));
  await expect(page.getByRole('dialog').getByLabel('E-mail')).toBeFocused();
  await page.keyboard.type(email);
  await keys(page, 'Tab', 'Tab', 'Enter');
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await keys(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Invite a person' })).toBeFocused();
  return link;
}

async function openMenu(page: Page, item: string): Promise<void> {
  await pressOn(page.getByRole('button', { name: 'Actions for Vera' }));
  await pressOn(page.getByRole('menuitem', { name: item }));
}

async function isSignedOut(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/campaigns');
    await expect(page).toHaveURL(/\/sign-in/, { timeout: 500 });
  }).toPass({ timeout: 6_000 });
}

const newCampaign = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'New campaign' }).first();

test('a person is invited, promoted, let back in and kept out', async ({
  page,
  browser,
  stack,
  sandbox,
}) => {
  expect(await sandbox.campaigns()).toEqual([]);
  const replayed = page.waitForRequest((request) => 'next-action' in request.headers());
  const link = await invite(page, EMAIL);
  const token = link.split('/').at(-1) ?? '';
  await expect(page.getByRole('button', { name: /^Withdraw/ })).toBeVisible();

  const vera = await newBrowser(browser, stack);
  const referrers: string[] = [];
  vera.on('request', (request) => referrers.push(request.headers().referer ?? ''));
  await vera.goto(link);
  await vera.getByLabel('Your name').focus();
  await vera.keyboard.type('Vera');
  await keys(vera, 'Tab');
  await vera.keyboard.type(PASSWORD);
  await keys(vera, 'Enter');
  await vera.waitForURL('**/campaigns');
  await vera.goBack();
  expect(vera.url()).not.toContain(token);
  expect(referrers.filter((referrer) => referrer.includes(token))).toEqual([]);

  await vera.goto('/campaigns');
  await expect(vera.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(newCampaign(vera)).toHaveCount(0);
  await vera.goto('/settings/people');
  await expect(vera).toHaveURL(/\/not-allowed/);
  const stop = await vera.request.post('/api/campaigns/any/stop', {
    headers: { origin: stack.app },
  });
  expect(stop.status()).toBe(403);
  const asked = await replayed;
  const refused = await vera.request.post('/settings/people', {
    headers: {
      'next-action': asked.headers()['next-action'] ?? '',
      'content-type': asked.headers()['content-type'] ?? '',
      origin: stack.app,
    },
    data: asked.postDataBuffer() ?? '',
  });
  expect(await refused.text()).toContain('"code":"not-allowed"');

  await page.reload();
  await openMenu(page, 'Change the role…');
  await expect(page.getByRole('radio', { name: 'viewer' })).toBeFocused();
  await keys(page, 'ArrowDown');
  await expect(page.getByRole('radio', { name: 'operator' })).toBeFocused();
  await keys(page, 'Space', 'Tab', 'Tab', 'Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Actions for Vera' })).toBeFocused();
  await expect(page.getByRole('row', { name: /Vera/ })).toContainText('operator');
  await expect(async () => {
    await vera.goto('/campaigns');
    await expect(newCampaign(vera)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 6_000 });

  await openMenu(page, 'Make a reset link…');
  await pressOn(page.getByRole('button', { name: 'Make the link' }));
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  const resetLink = await page.getByLabel('Link', { exact: true }).inputValue();
  await keys(page, 'Escape');
  const elsewhere = await newBrowser(browser, stack);
  await elsewhere.goto(resetLink);
  await elsewhere.getByLabel('Password', { exact: true }).focus();
  await elsewhere.keyboard.type(`${PASSWORD}, twice`);
  await keys(elsewhere, 'Enter');
  await elsewhere.waitForURL('**/campaigns');
  await isSignedOut(vera);
  for (const used of [link, resetLink]) {
    await vera.goto(used);
    await expect(vera.getByRole('heading')).toHaveText('This link does not work');
  }

  await openMenu(page, 'Disable…');
  await pressOn(page.getByRole('button', { name: 'Disable', exact: true }));
  await expect(page.getByRole('row', { name: /Vera/ })).toContainText('Disabled');
  await isSignedOut(elsewhere);

  const log = readFileSync(stack.logs.app, 'utf8');
  for (const secret of [token, resetLink.split('/').at(-1) ?? '', EMAIL, PASSWORD]) {
    expect(log).not.toContain(secret);
  }
  await vera.context().close();
  await elsewhere.context().close();
});

test('a person sees to their own account', async ({ page, browser, stack }) => {
  const link = await invite(page, 'olga@example.com');
  const olga = await newBrowser(browser, stack);
  await olga.goto(link);
  await olga.getByLabel('Your name').fill('Olga');
  await olga.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await olga.getByRole('button', { name: 'Join' }).press('Enter');
  await olga.waitForURL('**/campaigns');
  const other = await newBrowser(browser, stack);
  await other.goto('/sign-in');
  await other.getByLabel('E-mail').fill('olga@example.com');
  await other.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await keys(other, 'Enter');
  await other.waitForURL('**/campaigns');

  await pressOn(olga.getByRole('link', { name: /Your account: Olga/ }));
  await olga.waitForURL('**/settings/account');
  await olga.getByRole('textbox', { name: 'Name', exact: true }).fill('Olga P');
  await keys(olga, 'Enter');
  await expect(olga.getByText('The name is saved.')).toBeVisible();
  await expect(olga.getByRole('link', { name: /Your account: Olga P/ })).toBeVisible();
  await expect(olga.getByText('Since')).toHaveCount(2);
  await olga.getByLabel('Current password').fill('not this one');
  await olga.getByLabel('New password').fill(`${PASSWORD}, twice`);
  await keys(olga, 'Enter');
  await expect(olga.getByText('This is not your current password.')).toBeVisible();
  await olga.getByLabel('Current password').fill(PASSWORD);
  await olga.getByLabel('New password').fill(`${PASSWORD}, twice`);
  await keys(olga, 'Enter');
  await expect(olga.getByText('All other sessions have ended.')).toBeVisible();
  await expect(olga.getByText('Since')).toHaveCount(1);
  await isSignedOut(other);
  await pressOn(olga.getByRole('button', { name: 'Sign out everywhere' }));
  await pressOn(olga.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }));
  await olga.waitForURL('**/sign-in');
  await isSignedOut(olga);
  await olga.context().close();
  await other.context().close();
});
