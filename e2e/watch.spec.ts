import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Opens the campaign that runs in the emulator's demo organisation. */
async function openRunning(page: Page): Promise<void> {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Calls', exact: true })).toBeVisible();
}

/** What moved on the page, from now on. */
async function countShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { shifts: seen });
    const name = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.textContent);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: { node: Node | null }[] };
        seen.push(sources.map(({ node }) => name(node)).join(' | '));
      }
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

test('a minute of polling moves nothing but the numbers, and costs Vapi one read a poll', async ({
  page,
  browser,
  sandbox,
}) => {
  test.setTimeout(150_000);
  await sandbox.reset('demo');
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
  const polls = countPolls(page, /\/live(\?|$)/);
  const pollsAtHome = countPolls(home, /\/api\/campaigns(\?|$)/);
  const chip = page.getByRole('radio', { name: 'Reached', exact: true });
  await row.focus();
  await chip.focus();
  await expect.poll(() => polls.length, { timeout: 100_000 }).toBeGreaterThanOrEqual(12);
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

function countPolls(page: Page, path: RegExp): number[] {
  const statuses: number[] = [];
  page.on('response', (reply) => {
    if (path.test(reply.url())) statuses.push(reply.status());
  });
  return statuses;
}

test('when Vapi fails the last counters stay, with their age, and come back', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await openRunning(page);
  const counters = page.getByRole('list', { name: 'Counters' });
  const audience = await counters.textContent();
  expect(audience).toMatch(/Scheduled\d+/);
  await sandbox.fault({
    method: 'GET',
    path: '/campaign',
    action: { status: 503, body: '<html>' },
  });
  const banner = page.getByText(/Not updated since \d\d:\d\d/);
  await expect(banner).toBeVisible({ timeout: 40_000 });
  await expect(counters).toContainText(/Scheduled[1-9]/);
  await sandbox.clearFaults();
  await expect(banner).toBeHidden({ timeout: 40_000 });
});

test('the calls can be searched, filtered and read to the last row', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Payment reminders · 30 days/ }).click();
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  await expect(table).toHaveAttribute('aria-rowcount', '211');
  await page.getByRole('radio', { name: /^Needs a look/ }).click();
  await expect(table).not.toHaveAttribute('aria-rowcount', '211');
  await page.getByRole('radio', { name: 'All', exact: true }).click();
  const first = (await table.getByRole('row').nth(1).textContent()) ?? '';
  const number = first.match(/\+1 \d{3} \d{3} \d{4}/)?.[0] ?? '';
  await page.getByLabel('Search number or name').fill(number);
  await expect(table.getByRole('row').nth(1)).toContainText(number);
  await expect(table).not.toHaveAttribute('aria-rowcount', '211');
});
