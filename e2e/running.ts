import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Sandbox } from './sandbox-control';

/** Opens the campaign that runs in the emulator's demo organisation. */
export async function openRunning(page: Page): Promise<void> {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Calls', exact: true })).toBeVisible();
}

/**
 * Opens the campaign of the emulator's demo organisation that is over. By its id: home reads what does not run once
 * a minute, and may have done so before the organisation was there.
 */
export async function openEnded(page: Page, sandbox: Sandbox): Promise<void> {
  const name = 'Payment reminders · 30 days';
  const ended = (await sandbox.campaigns()).find((one) => one.name.startsWith(name));
  if (!ended) throw new Error(`the emulator has no campaign “${name}”`);
  await page.goto(`/campaigns/${ended.id}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();
}
