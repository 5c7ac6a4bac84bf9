import { expect, fillSignIn, signIn, test } from './fixtures';

test.use({ storageState: { cookies: [], origins: [] } });

test('a page without a session leads to sign-in and back', async ({ page, stack }) => {
  await page.goto('/campaigns/new');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  // The demo's own button; elsewhere nobody's password is known to the page.
  if (stack.setUpToken === null) {
    await page.getByRole('button', { name: 'Fill in' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  } else {
    await expect(page.getByRole('button', { name: 'Fill in' })).toHaveCount(0);
    await fillSignIn(page);
  }
  await expect(page).toHaveURL(/\/campaigns\/new/);
});

test('a wrong password is said at the form and keeps the e-mail', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('demo@dialboard.local');
  await page.getByLabel('Password', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText(/password/i);
  await expect(page.getByLabel('E-mail')).toHaveValue('demo@dialboard.local');
});

test('an address elsewhere is not followed after sign-in', async ({ page, stack }) => {
  await page.goto('/sign-in?next=//evil.example/x');
  await fillSignIn(page);
  await page.waitForURL('**/campaigns');
  expect(new URL(page.url()).origin).toBe(stack.app);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('signing out ends the session on the server', async ({ page, context, stack }) => {
  await page.goto('/sign-in');
  await signIn(page);
  const cookies = await context.cookies();
  await page.getByRole('button', { name: /sign out/i }).click();
  await page.waitForURL('**/sign-in');
  await context.addCookies(cookies);
  await expect
    .poll(async () => (await context.request.get(`${stack.app}/api/campaigns`)).status())
    .toBe(401);
});
