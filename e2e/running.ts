import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Opens the campaign that runs in the emulator's demo organisation. */
export async function openRunning(page: Page): Promise<void> {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Calls', exact: true })).toBeVisible();
}
