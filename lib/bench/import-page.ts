import type { Page } from '@playwright/test';
import { dropInPage } from './drop-in-page';

// A file may be dropped anywhere; who is in the list stands under its report, once that is whole.
const PLACE = { zone: 'body', done: 'Who is in it' };

/** Opens the wizard at its audience. */
export async function openImport(page: Page): Promise<void> {
  await page.goto('/campaigns/new?step=audience');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Milliseconds from dropping a file there to its report on screen. */
export async function importFile(page: Page, path: string): Promise<number> {
  await openImport(page);
  return dropFile(page, path);
}

/** As `importFile`, where the import is open already. */
export function dropFile(page: Page, path: string): Promise<number> {
  return dropInPage(page, { path, ...PLACE });
}

/** Milliseconds from the click on “Use these contacts” to the list in use; the report must be there. */
export async function storeContacts(page: Page): Promise<number> {
  const begun = Date.now();
  await page.getByRole('button', { name: /^Use these/ }).click();
  await page
    .getByText(/will be called/)
    .first()
    .waitFor({ timeout: 300_000 });
  return Date.now() - begun;
}
