import { expect, test } from '../fixtures';
import { picture } from './picture';

test('running, stale, the questions, and over', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await picture(page, 'live');
  await page.getByRole('button', { name: 'Stop…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await picture(page, 'live-stop-question', { isWhole: false });
  await page.keyboard.press('Escape');
  await sandbox.fault({ method: 'GET', path: '/^\\/campaign\\//', action: { status: 503 } });
  await expect(page.getByRole('button', { name: /Try/ })).toBeVisible({ timeout: 30_000 });
  await picture(page, 'live-stale');
  await sandbox.clearFaults();
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Win-back · lapsed in spring/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await picture(page, 'live-over');
});
