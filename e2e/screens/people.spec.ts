import type { Browser, Page } from '@playwright/test';
import { expect, NOBODY, test } from '../fixtures';
import type { Stack } from '../stack';
import { picture } from './picture';

const PASSWORD = 'a horse of another colour';

type Apart = { browser: Browser; stack: Stack };

/** A browser of its own, without a session. */
async function openApart({ browser, stack }: Apart): Promise<Page> {
  const context = await browser.newContext({ baseURL: stack.app, storageState: NOBODY });
  return context.newPage();
}

test('people, their links, and one’s own account', async ({ page, browser, stack }) => {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Invite a person' }).click();
  await page.getByRole('dialog').getByLabel('E-mail').fill('vera@example.com');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  const invitation = await page.getByLabel('Link', { exact: true }).inputValue();
  await picture(page, 'settings-people-link', { isWhole: false });

  const vera = await openApart({ browser, stack });
  await vera.goto(invitation);
  await expect(vera.getByRole('heading', { name: 'Join Dialboard' })).toBeVisible();
  await picture(vera, 'invite');
  await vera.getByLabel('Your name').fill('Vera');
  await vera.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await vera.getByRole('button', { name: 'Join' }).click();
  await vera.waitForURL('**/campaigns');
  await vera.goto('/settings/people');
  await vera.waitForURL('**/not-allowed**');
  await picture(vera, 'not-allowed');
  await vera.goto(invitation);
  await expect(vera.getByRole('heading')).toHaveText('This link does not work');
  await picture(vera, 'link-dead');

  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Invite a person' }).click();
  await page.getByRole('dialog').getByLabel('E-mail').fill('olga@example.com');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('row', { name: /Vera/ })).toBeVisible();
  await picture(page, 'settings-people');

  await page.getByRole('button', { name: 'Actions for Vera' }).click();
  await page.getByRole('menuitem', { name: 'Make a reset link…' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const reset = await page.getByLabel('Link', { exact: true }).inputValue();
  const again = await openApart({ browser, stack });
  await again.goto(reset);
  await expect(again.getByLabel('Password', { exact: true })).toBeVisible();
  await picture(again, 'reset');

  await page.goto('/settings/account');
  await expect(page.getByText('Since').first()).toBeVisible();
  await picture(page, 'settings-account');
  await vera.context().close();
  await again.context().close();
});

test('the connection: works, and a key that does not', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/settings/connection');
  await expect(page.getByText('The key works.')).toBeVisible();
  await expect(page.getByText('6 assistants, 1 squad')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await picture(page, 'settings-connection');
  const message =
    'Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.';
  const body = { message, error: 'Unauthorized', statusCode: 401 };
  await sandbox.fault({ path: '/', action: { status: 401, body } });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/does not accept the key/).first()).toBeVisible();
  await picture(page, 'settings-connection-refused');
});
