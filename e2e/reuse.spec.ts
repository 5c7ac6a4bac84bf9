import { expect, test } from './fixtures';
import { expectAccessible as look } from './looks';
import { Wizard } from './wizard';

test('a list and a set of overrides are used in a second draft', async ({ page }) => {
  const wizard = new Wizard(page);
  const set = `Set ${Date.now()}`;
  await wizard.open();
  await wizard.fillDetails('First', /^Jun/);
  await wizard.next('Audience');
  await wizard.typeContacts(['+12125550131', '+12125550132']);
  await wizard.takeContacts(2);
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await page.getByLabel('End-call message').fill('Goodbye from Acme.');
  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByLabel('Name of the set').fill(set);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved as “${set}”.`)).toBeVisible();
  await wizard.expectSaved();

  await wizard.open();
  await wizard.fillDetails('Second', /^Jun/);
  await wizard.next('Audience');
  await page.getByRole('tab', { name: 'Saved list' }).click();
  await expect(page.getByRole('button', { name: /^Use .*, 2 contacts$/ }).first()).toBeVisible();
  await look(page, 'saved-lists');
  await page
    .getByRole('button', { name: /^Use .*, 2 contacts$/ })
    .first()
    .click();
  await expect(page.getByText(/2 contacts from .* will be called/).first()).toBeVisible();
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await page.getByRole('button', { name: 'Use a saved set' }).click();
  await page.getByLabel('Search saved sets').fill(set);
  await page.getByRole('button', { name: new RegExp(`^${set}`) }).click();
  await expect(page.getByText('endCallMessage', { exact: true })).toBeVisible();
  await look(page, 'saved-overrides');
  await page.getByRole('button', { name: 'Use this set' }).click();
  await expect(page.getByLabel('End-call message')).toHaveValue('Goodbye from Acme.');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('End-call message')).toHaveValue('');
});
