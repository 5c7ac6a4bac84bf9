import { expect, signIn, test } from './fixtures';
import { Wizard } from './wizard';

test('a draft outlives its browser: another device finds it in the list and goes on', async ({
  page,
  context,
  browser,
  stack,
}) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Left behind', /Riley/);
  await wizard.next('Audience');
  await wizard.typeContacts(['+12125550121', '+12125550122']);
  await wizard.takeContacts(2);
  await wizard.expectSaved();
  await context.close();

  // Another device has no session and knows no address.
  const device = await browser.newContext({
    baseURL: stack.app,
    storageState: { cookies: [], origins: [] },
  });
  const elsewhere = await device.newPage();
  await signIn(elsewhere);
  await elsewhere.getByRole('link', { name: /^Drafts \d/ }).click();
  const row = elsewhere.getByRole('row', { name: /Left behind/ });
  await expect(row).toContainText('2 of 3, next: Caller numbers');
  await row.getByRole('link', { name: 'Left behind' }).click();
  await expect(
    elsewhere.getByRole('heading', { name: 'Caller numbers', exact: true }),
  ).toBeVisible();
  await elsewhere.goto(elsewhere.url().replace('step=callers', 'step=audience'));
  await expect(elsewhere.getByText(/2 contacts from .* will be called/).first()).toBeVisible();
  await device.close();
});

test('saving and leaving leads to the draft, from where it is deleted', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('For later', /Riley/);
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await page.waitForURL('**/campaigns/drafts?saved=*');
  await expect(page.getByText('“For later” is saved.')).toBeVisible();
  const row = page.getByRole('row', { name: /For later/ });
  await expect(row).toContainText('1 of 3, next: Audience');
  await row.getByRole('button', { name: 'Delete For later' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await question.getByRole('button', { name: 'Delete draft' }).click();
  await expect(question).toBeHidden();
  await expect(row).toHaveCount(0);
});
