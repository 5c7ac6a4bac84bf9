import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { startElsewhere } from './elsewhere';
import { picture } from './picture';

test('saved lists and sets of overrides', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('First', /^Jun/);
  await wizard.next('Audience');
  await page.getByRole('tab', { name: 'Saved list' }).click();
  await expect(page.getByRole('tabpanel')).toBeVisible();
  await picture(page, 'wizard-2-audience-saved-empty');
  await page.getByRole('tab', { name: 'By hand' }).click();
  await wizard.typeContacts(['+12125550131', '+12125550132']);
  await wizard.takeContacts(2);
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await page.getByLabel('End-call message').fill('Goodbye from Acme.');
  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByLabel('Name of the set').fill('Short goodbye');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as “Short goodbye”.')).toBeVisible();
  await wizard.expectSaved();

  await wizard.open();
  await wizard.fillDetails('Second', /^Jun/);
  await wizard.next('Audience');
  await page.getByRole('tab', { name: 'Saved list' }).click();
  const list = page.getByRole('button', { name: /^Use .*, 2 contacts$/ }).first();
  await expect(list).toBeVisible();
  await picture(page, 'wizard-2-audience-saved');
  await list.click();
  await expect(page.getByText(/2 contacts from .* will be called/).first()).toBeVisible();
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await page.getByRole('button', { name: 'Use a saved set' }).click();
  await page.getByRole('button', { name: /^Short goodbye/ }).click();
  await expect(page.getByText('endCallMessage', { exact: true })).toBeVisible();
  await picture(page, 'wizard-4-overrides-saved');
});

test('contacts launched before, a build before, and a change in another tab', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Morning round', ['+12125550141', '+12125550142']);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await wizard.buildSmall('Evening round', ['+12125550141', '+12125550142']);
  await expect(page.getByText(/launched within the last 24 hours/)).toBeVisible();
  await page.getByRole('button', { name: /^Launch to / }).click();
  await expect(page.getByRole('checkbox', { name: /again/ })).toBeVisible();
  await picture(page, 'wizard-6-review-repeat');

  await page.route('**/campaigns/new**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fulfill({
      ...{ status: 409, headers: { 'x-nextjs-action-not-found': '1' }, contentType: 'text/plain' },
      body: 'Server Action unavailable.',
    });
  });
  await page.getByRole('checkbox', { name: /again/ }).check();
  await wizard.launchNow.click();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await picture(page, 'new-version', { isWhole: false });
  await page.unroute('**/campaigns/new**');

  await wizard.meetConflict();
  await picture(page, 'wizard-conflict');
});

test('a copy of a campaign started elsewhere', async ({ page, sandbox }) => {
  const id = await startElsewhere({ page, sandbox, name: 'From another program', contacts: 20 });
  await page.goto(`/campaigns/${id}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('From another program (2)');
  await picture(page, 'wizard-duplicate');
});
