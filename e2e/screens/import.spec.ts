import type { Page } from '@playwright/test';
import { makePeople, toCsv } from '../contact-file';
import { expect, test } from '../fixtures';
import { CONTACTS_STACK, stopCalling } from './contact-floor';
import { makeMessyFile, makeWideFile, makeWorkbook } from './messy-file';
import { picture } from './picture';

test.use({ stackOptions: CONTACTS_STACK });

type Given = { name: string; buffer: Buffer };

async function give(page: Page, { name, buffer }: Given): Promise<void> {
  await page.goto('/campaigns/new?step=audience');
  // What is chosen before the page listens is lost.
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Contact file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const use = (page: Page) => page.getByRole('button', { name: /^Use (these|this)/ });

test('from the columns to the report, mended, stored, and once more', async ({ page, stack }) => {
  const shop = { page, app: stack.app };
  await stopCalling(shop, { text: '+12125550110\n+12125550111', reason: 'Asked by letter' });
  const people = { name: 'renewals-november.csv', buffer: toCsv(makePeople(300)) };
  await give(page, people);
  await expect(use(page)).toBeVisible();
  await picture(page, 'import-clean');
  await give(page, { name: 'renewals-messy.csv', buffer: makeMessyFile() });
  await page
    .getByLabel('Country of numbers without a country code')
    .selectOption({ label: 'United States (+1)' });
  await expect(use(page)).toBeVisible();
  await expect(page.getByText(/suppressed\.$/).first()).toBeVisible();
  await picture(page, 'import-report');
  await page.getByRole('button', { name: /^Fix Phone in line 312:/ }).click();
  await picture(page, 'import-fixing');
  await page.keyboard.press('Escape');
  await use(page).click();
  await expect(page.getByText(/will be called/).first()).toBeVisible();
  await picture(page, 'import-stored');
  await give(page, { name: 'renewals-messy (1).csv', buffer: makeMessyFile() });
  await expect(page.getByText('This file was imported before:')).toBeVisible();
  await picture(page, 'import-same-file');
});

test('many columns, and a workbook', async ({ page }) => {
  await give(page, { name: 'crm-export.csv', buffer: makeWideFile() });
  await expect(use(page)).toBeVisible();
  await picture(page, 'import-200-columns');
  await give(page, { name: 'customers.xlsx', buffer: await makeWorkbook() });
  await expect(page.getByLabel('Sheet')).toBeVisible();
  await expect(use(page)).toBeVisible();
  await picture(page, 'import-workbook');
});

test('under way: rows being checked, contacts being stored', async ({ page }) => {
  const answer: (() => void)[] = [];
  await page.route('**/api/contacts/screen', (route) => {
    answer.push(() => void route.continue());
  });
  await give(page, { name: 'newsletter.csv', buffer: toCsv(makePeople(500)) });
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeVisible();
  await picture(page, 'import-checking', { still: cancel });
  for (const let_ of answer) let_();
  await expect(use(page)).toBeVisible();
  await page.route('**/api/contacts/lists/*/*/parts/**', () => undefined);
  await use(page).click();
  await expect(cancel).toBeVisible();
  await picture(page, 'import-storing', { still: cancel });
});

test('what stops it: the server, the do-not-call list, the file', async ({ page }) => {
  await give(page, { name: 'newsletter.csv', buffer: toCsv(makePeople(500)) });
  await expect(use(page)).toBeVisible();
  await page.route('**/api/contacts/lists/*/*/parts/**', (route) => route.fulfill({ status: 503 }));
  await use(page).click();
  await expect(page.getByText('The contacts are not stored yet.')).toBeVisible({ timeout: 30_000 });
  await picture(page, 'import-not-stored');
  await page.route('**/api/contacts/screen', (route) => route.fulfill({ status: 503 }));
  await give(page, { name: 'newsletter.csv', buffer: toCsv(makePeople(500)) });
  await expect(page.getByText(/could not be held against/)).toBeVisible({ timeout: 30_000 });
  await picture(page, 'import-not-screened');
  const zip = Buffer.from('504b0304140000000800a1b2c3d4e5f60708090a0b0c0d0e', 'hex');
  await give(page, { name: 'customers.csv', buffer: zip });
  await expect(page.getByText('customers.csv is not read.')).toBeVisible();
  await picture(page, 'import-refused');
});
