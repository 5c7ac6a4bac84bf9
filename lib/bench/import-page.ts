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

/**
 * Milliseconds from the click on “Use these contacts” to the first frame with the list in use, by the page's
 * own clock; the report must be there.
 */
export async function storeContacts(page: Page): Promise<number> {
  await page.evaluate('globalThis.__name = (one) => one');
  return page.evaluate(clickAndWait);
}

function clickAndWait(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith('Use these'),
  );
  if (!button || button.disabled) throw new Error('nothing to store');
  return new Promise((resolve) => {
    const begun = performance.now();
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('main')?.textContent?.includes('will be called')) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    button.click();
  });
}
