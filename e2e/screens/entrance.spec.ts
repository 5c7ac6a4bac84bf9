import { expect, NOBODY, test } from '../fixtures';
import { picture } from './picture';

test('sign-in, empty and refused', async ({ browser, stack }) => {
  const context = await browser.newContext({ baseURL: stack.app, storageState: NOBODY });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await picture(page, 'sign-in');
  await page.getByLabel('E-mail').fill('nobody@example.com');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('E-mail or password is wrong.')).toBeVisible();
  await picture(page, 'sign-in-refused');
  await context.close();
});

test('what is not there', async ({ page }) => {
  await page.goto('/no-such-page');
  await picture(page, 'not-found');
  await page.goto('/campaigns/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await picture(page, 'live-unknown-id');
});

test('help and the map of keys', async ({ page }) => {
  await page.goto('/help');
  await page.waitForLoadState('networkidle');
  await picture(page, 'help');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await picture(page, 'keyboard', { isWhole: false });
});
