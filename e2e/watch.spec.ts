import { expect, test } from './fixtures';
import { openEnded, openRunning } from './running';

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
  await openEnded(page, sandbox);
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  await expect(table).toHaveAttribute('aria-rowcount', '211');
  await page.getByRole('radio', { name: /^Needs a look/ }).click();
  await expect(table).not.toHaveAttribute('aria-rowcount', '211');
  await page.getByRole('radio', { name: 'All', exact: true }).click();
  const NUMBER = /\+1 \d{3} \d{3} \d{4}/;
  const first = table.getByRole('row').nth(1);
  await expect(first).toContainText(NUMBER);
  const number = (await first.textContent())?.match(NUMBER)?.[0] ?? '';
  await page.getByLabel('Search number or name').fill(number);
  await expect(first).toContainText(number);
  await expect(table).not.toHaveAttribute('aria-rowcount', '211');
});
