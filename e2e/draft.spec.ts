import { expect, test } from './fixtures';
import { Wizard } from './wizard';

test('a draft is saved as it is typed and resumes where it was', async ({ page, context }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Half finished', /Riley/);
  await wizard.next('Audience');
  await wizard.typeContacts(['+12125550121']);
  await wizard.takeContacts(1);
  await wizard.expectSaved();
  const address = page.url();
  expect(address).toMatch(/draft=[0-9a-f-]{36}/);
  expect(address).toContain('step=audience');

  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByText(/1 contact from .* will be called/).first()).toBeVisible();
  await later.getByRole('main').getByRole('button', { name: 'Back', exact: true }).click();
  await expect(later.getByLabel('Name', { exact: true })).toHaveValue('Half finished');
});

test('the browser’s Back goes a step back and loses nothing', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Back and forth', /Riley/);
  await wizard.next('Audience');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Details', exact: true })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Back and forth');
});

test('leaving a draft and going Back brings it again, not an empty form', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Left and found', /Riley/);
  await wizard.expectSaved();
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await page.waitForURL('**/campaigns');
  await page.goBack();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Left and found');
});

test('Next stays with the first error and leads to its field', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await page.locator('main footer').getByRole('button', { name: 'Next' }).click();
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/name/i);
  await expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('a change in another tab is not overwritten in silence', async ({ page }) => {
  await new Wizard(page).meetConflict();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Theirs');
});
