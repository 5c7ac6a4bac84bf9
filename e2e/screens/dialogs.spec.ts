import type { Page } from '@playwright/test';
import { expect, NOBODY, test } from '../fixtures';
import { EVERY_LOOK, expectAccessible } from '../looks';
import { Wizard } from '../wizard';

// The questions without a picture in the docs are held to the same rules, in the same looks, and drawn
// into test-results.
async function check(page: Page, name: string): Promise<void> {
  const dialog = page.locator('[role="dialog"], [role="alertdialog"]').last();
  await expect(dialog).toBeVisible();
  await expectAccessible(page, name, {
    looks: EVERY_LOOK,
    onLook: async ({ theme, width }) => {
      await page.screenshot({ path: `test-results/question-${name}-${width}-${theme}.png` });
    },
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('questions about a campaign', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Win-back · lapsed in spring/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  for (const item of ['Rename…', 'Delete…']) {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await check(page, item);
  }
});

test('questions about people', async ({ page }) => {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Invite a person' }).click();
  await page.getByRole('dialog').getByLabel('E-mail').fill('mira@example.com');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await check(page, 'invitation');
  const window = await page.context().browser()?.newContext({ storageState: NOBODY });
  const mira = await window?.newPage();
  await mira?.goto(link);
  await mira?.getByLabel('Your name').fill('Mira');
  await mira?.getByLabel('Password', { exact: true }).fill('a horse of another colour');
  await mira?.getByRole('button', { name: 'Join' }).click();
  await mira?.waitForURL('**/campaigns');
  await window?.close();
  await page.reload();
  for (const item of ['Change the role…', 'Make a reset link…', 'Disable…']) {
    await page.getByRole('button', { name: 'Actions for Mira' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await check(page, item);
  }
  await page.goto('/settings/account');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await check(page, 'sign out everywhere');
});

test('questions about drafts and saved sets', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('For a question', /^Jun/);
  await wizard.expectSaved();
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await check(page, 'discard');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await page.getByRole('button', { name: 'Delete For a question' }).click();
  await check(page, 'delete a draft');
});
