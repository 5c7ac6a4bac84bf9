import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { CONTACTS_STACK, storeLists } from './contact-floor';
import { picture } from './picture';

test.use({ stackOptions: CONTACTS_STACK });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More about this list' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="alertdialog"]')).toHaveCount(0);
}

test('the lists: none, some, one launched, none that fit, on their way', async ({
  page,
  stack,
}) => {
  await page.goto('/contacts');
  await expect(page.getByRole('heading', { name: 'No lists yet' })).toBeVisible();
  await picture(page, 'contacts-empty');

  const wizard = new Wizard(page);
  await wizard.buildSmall('Clinic reminders', ['+12125550131', '+12125550132']);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  const ids = await storeLists({ page, app: stack.app });
  await page.goto(`/contacts/${ids.get('Renewals, November')}`);
  await page.getByRole('button', { name: 'Use in a new campaign' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await page.goto('/contacts');
  await expect(page.getByRole('table', { name: 'Lists' })).toBeVisible();
  await picture(page, 'contacts');
  await page.getByLabel('Search lists').fill('autumn');
  await expect(page.getByRole('heading', { name: 'No list fits' })).toBeVisible();
  await picture(page, 'contacts-no-match');
  await page.getByLabel('Search lists').fill('');
  await page.getByRole('button', { name: 'Forget a number…' }).click();
  await page.getByLabel('Number with country code').fill('+1 212 555 0400');
  await page.getByRole('button', { name: 'Find it' }).click();
  await expect(page.getByText(/^In 2 lists:/)).toBeVisible();
  await picture(page, 'contacts-forget', { isWhole: false });
  await close(page);

  await page.goto('/campaigns');
  await page.waitForLoadState('networkidle');
  await page.route(/\/contacts\?.*_rsc=/, () => undefined);
  await page.getByRole('link', { name: 'Contacts' }).first().click();
  const still = page.getByText('Reading the lists');
  await expect(still).toBeAttached();
  await picture(page, 'contacts-loading', { still });
});

test('one list, and what can be made of it', async ({ page, stack }) => {
  const ids = await storeLists({ page, app: stack.app });
  await page.goto(`/contacts/${ids.get('Renewals, November')}`);
  const rows = page.getByRole('rowgroup', { name: 'Rows of contacts' });
  await expect(rows.getByRole('row').nth(3)).toContainText('+1');
  await picture(page, 'list');
  await page.getByLabel('Search number or name').fill('nobody');
  await expect(page.getByText('No contact fits.')).toBeVisible();
  await picture(page, 'list-no-match');
  await page.getByLabel('Search number or name').fill('');

  await choose(page, 'Combine with…');
  await page.getByRole('checkbox', { name: /^Lapsed in spring/ }).check();
  await expect(page.getByText(/= 2,040 contacts/)).toBeVisible();
  await picture(page, 'list-combine', { isWhole: false });
  await close(page);
  await choose(page, 'Subtract…');
  await page.getByRole('checkbox', { name: /^Lapsed in spring/ }).check();
  await expect(page.getByText(/in the subtracted lists/)).toBeVisible();
  await picture(page, 'list-subtract', { isWhole: false });
  await close(page);
  await choose(page, 'Split…');
  await expect(page.getByText(/in 2 lists of/)).toBeVisible();
  await picture(page, 'list-split', { isWhole: false });
  await close(page);
  await choose(page, 'Sample…');
  await page.getByLabel('How many').fill('50');
  await expect(page.getByText(/= 50 contacts/)).toBeVisible();
  await picture(page, 'list-sample', { isWhole: false });
  await close(page);
  await choose(page, 'Name, tags, time…');
  await picture(page, 'list-edit', { isWhole: false });
  await close(page);
  await choose(page, 'Delete…');
  await expect(page.getByLabel('Type 1480 to confirm')).toBeVisible();
  await picture(page, 'list-delete', { isWhole: false });
  await close(page);
});

test('a list whose rows can not be read, and one that is gone', async ({ page, stack }) => {
  const ids = await storeLists({ page, app: stack.app });
  await page.goto(`/contacts/${ids.get('Lapsed in spring')}`);
  await page.route('**/api/contacts/lists/*/*/contacts**', (route) =>
    route.fulfill({ status: 503 }),
  );
  await page.reload();
  await expect(page.getByText('The contacts could not be read.')).toBeVisible();
  await picture(page, 'list-unread');
  await page.goto('/contacts/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'There is no such list' })).toBeVisible();
  await picture(page, 'list-gone');
});
