import type { Page } from '@playwright/test';

/** Where a file is dropped, and what stands on screen once the work is done. */
export type Drop = { path: string; zone: string; done: string };

/**
 * Drops a file on an element as a person does, and waits until the heading `done` is on screen. Milliseconds
 * from the drop to the first frame that shows it, by the page's own clock.
 */
export async function dropInPage(page: Page, { path, zone, done }: Drop): Promise<number> {
  // What runs TypeScript here wraps functions in a helper that the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(() => {
    document.getElementById('bench-file')?.remove();
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      id: 'bench-file',
    });
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#bench-file').setInputFiles(path);
  return page.evaluate(dropAndWait, { zone, done });
}

function dropAndWait({ zone, done }: { zone: string; done: string }): Promise<number> {
  const isDone = () =>
    [...document.querySelectorAll('h1, h2, h3, h4')].some((one) => one.textContent === done);
  const input = document.querySelector<HTMLInputElement>('#bench-file');
  const target = document.querySelector(zone);
  const file = input?.files?.[0];
  if (!file || !target) throw new Error(`nothing to drop, or nowhere: ${zone}`);
  const carried = new DataTransfer();
  carried.items.add(file);
  return new Promise((resolve) => {
    const begun = performance.now();
    const watcher = new MutationObserver(() => {
      if (!isDone()) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }));
  });
}
