import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './looks';
import { Wizard } from './wizard';

const ROWS = 'phone,name\n212 555 0180,Ana\n+44 20 7946 0004,Bob\n+44 20 7946 0005,Cy\n';
const COUNTRY = 'Country of numbers without a country code';

async function chooseHome(page: Page, country: RegExp): Promise<void> {
  await page.goto('/settings/organisation');
  await page.getByRole('combobox', { name: 'Home country' }).click();
  await page.getByRole('option', { name: country }).click();
  await page.getByRole('button', { name: 'Save country' }).click();
}

async function paste(page: Page): Promise<void> {
  await page.goto('/campaigns/new?step=audience');
  await page.getByRole('tab', { name: 'Paste' }).click();
  await page.getByLabel('Rows', { exact: true }).fill(ROWS);
  await page.getByRole('button', { name: 'Read these rows' }).click();
}

test('imports begin with the country the numbers are of, until an administrator sets another', async ({
  page,
  sandbox,
}) => {
  expect(await sandbox.campaigns()).toEqual([]);
  await page.goto('/settings/organisation');
  await expect(page.getByText('United States, where most of the numbers you call')).toBeVisible();
  await expectAccessible(page, 'settings-organisation');

  const wizard = new Wizard(page);
  await paste(page);
  await expect(page.getByLabel(COUNTRY)).toHaveValue('US');
  await expect(
    page.getByText('2 rows are left out for the country of their number.'),
  ).toBeVisible();
  await expectAccessible(page, 'import-other-countries');
  await page.getByRole('button', { name: 'Also call numbers of United Kingdom (2)' }).click();
  await wizard.takeContacts(3);

  await chooseHome(page, /^United Kingdom$/);
  await expect(page.getByText('Set here: United Kingdom.')).toBeVisible();
  await page.goto('/campaigns/new?step=audience');
  await page.getByRole('tab', { name: 'By hand' }).click();
  await page.getByLabel('Number 1', { exact: true }).fill('020 7946 0004');
  await page.getByRole('button', { name: 'Check these contacts' }).click();
  await expect(page.getByLabel(COUNTRY)).toHaveValue('GB');
  await expect(page.getByRole('button', { name: /Use this contact/ })).toBeVisible();

  await chooseHome(page, /^As the numbers you call from/);
  await expect(page.getByText('United States, where most of the numbers you call')).toBeVisible();
});
