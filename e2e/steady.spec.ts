import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openRunning } from './running';

/** What moved on the page, from now on. */
async function countShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { shifts: seen });
    type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    const name = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? 'gone');
    const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join();
    const tell = ({ node, previousRect, currentRect }: Source) =>
      `${name(node)} ${rect(previousRect)} → ${rect(currentRect)}`;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: Source[] };
        const at = Math.round(entry.startTime);
        seen.push(`${at} ms: ${sources.map(tell).join(' | ')} of ${document.title}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

function countPolls(page: Page, path: RegExp): number[] {
  const statuses: number[] = [];
  page.on('response', (reply) => {
    if (path.test(reply.url())) statuses.push(reply.status());
  });
  return statuses;
}

// A stack without the campaigns of other tests: those leave the list once Vapi no longer has them.
test.use({ stackOptions: { env: { SANDBOX_SPEED: '100' } } });

test('a minute of polling moves nothing but the numbers, and costs Vapi one read a poll', {
  tag: '@long',
}, async ({ page, browser, sandbox }) => {
  test.setTimeout(150_000);
  await sandbox.reset('demo');
  // From the first one on: those before the minute begins are read from Vapi as well.
  const polls = countPolls(page, /\/live(\?|$)/);
  await openRunning(page);
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  // A window of its own: a tab behind another one does not poll.
  const window = await browser.newContext();
  const home = await window.newPage();
  await home.goto('/campaigns');
  const row = home.getByRole('link', { name: /Plan renewals · November/ });
  await expect(row).toBeVisible();
  await home.waitForLoadState('networkidle');
  const [shifted, shiftedAtHome] = [await countShifts(page), await countShifts(home)];
  const before = polls.length;
  const pollsAtHome = countPolls(home, /\/api\/campaigns(\?|$)/);
  const chip = page.getByRole('radio', { name: 'Reached', exact: true });
  await row.focus();
  await chip.focus();
  await expect.poll(() => polls.length - before, { timeout: 100_000 }).toBeGreaterThanOrEqual(12);
  expect(pollsAtHome.length, 'home polls as well').toBeGreaterThan(5);
  expect(await shifted(), 'what moved').toEqual([]);
  expect(await shiftedAtHome(), 'what moved at home').toEqual([]);
  await expect(chip).toBeFocused();
  await expect(row).toBeFocused();
  await window.close();

  await page.getByRole('button', { name: 'Pause updates' }).click();
  await expect(page.getByText(/, paused$/)).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const reads = await sandbox.requests('GET', new RegExp(`^/campaign/${id}$`));
  // One for the page, one for home's count of outcomes; a poll costs one at most.
  expect(reads.length).toBeLessThanOrEqual(polls.length + 2);
});
