import type { Page } from '@playwright/test';
import { findPostgres } from '../lib/cli/temp-postgres';
import { runOnce } from './database';
import { expect, test } from './fixtures';
import type { Sandbox } from './sandbox-control';
import { Wizard } from './wizard';

const isSkipped = findPostgres() === null;
if (isSkipped) console.log('two instances: skipped, there is no Postgres on this machine');
test.skip(isSkipped, 'no Postgres on this machine');
test.use({
  stackOptions: { instances: 2, hasOwnPostgres: true },
  // A killed process ends each of its sockets in its own way: refused, reset, not connected, half a chunk.
  expectedNoise: [/Failed to load resource: net::ERR_/],
});
test.describe.configure({ mode: 'serial' });

const POLLS = 3;

async function openRunning(page: Page, app: string): Promise<string> {
  await page.goto(`${app}/campaigns`);
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

/** How often Vapi is asked for the campaign while this page polls a few times. */
async function countReads(page: Page, sandbox: Sandbox, id: string): Promise<number> {
  const path = new RegExp(`^/campaign/${id}$`);
  const before = (await sandbox.requests('GET', path)).length;
  let polls = 0;
  const count = (reply: { url: () => string }) => {
    if (/\/live(\?|$)/.test(reply.url())) polls += 1;
  };
  page.on('response', count);
  await expect.poll(() => polls, { timeout: 60_000 }).toBeGreaterThanOrEqual(POLLS);
  page.off('response', count);
  return (await sandbox.requests('GET', path)).length - before;
}

test('two viewers on two processes cost Vapi what one does', { tag: '@long' }, async ({
  page,
  sandbox,
  stack,
}) => {
  test.setTimeout(150_000);
  await sandbox.reset('demo');
  const id = await openRunning(page, stack.instances[0]?.url ?? '');
  const alone = await countReads(page, sandbox, id);
  const other = await page.context().newPage();
  await openRunning(other, stack.instances[1]?.url ?? '');
  const both = await countReads(page, sandbox, id);
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeLessThanOrEqual(alone * 1.1 + 1);
});

test('the database goes away and comes back while somebody watches', async ({
  page,
  sandbox,
  stack,
}) => {
  test.setTimeout(150_000);
  await sandbox.reset('demo');
  const second = stack.instances[1];
  await openRunning(page, second?.url ?? '');
  await stack.postgres?.halt();
  const banner = page.getByText(/Not updated since \d\d:\d\d/);
  await expect(banner).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/The database does not answer/).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Counters' })).toContainText(/Scheduled[1-9]/);
  const down = await page.request.get(`${second?.url}/api/campaigns`);
  expect(down.status()).toBe(503);

  await stack.postgres?.resume();
  await expect(banner).toBeHidden({ timeout: 90_000 });
  expect(second?.child.exitCode).toBeNull();
});

test('a process killed while it launches: the other one finds out, one POST', async ({
  page,
  sandbox,
  stack,
}) => {
  test.setTimeout(150_000);
  const [first, second] = stack.instances;
  const watcher = await page.context().newPage();
  await sandbox.reset('demo');
  await openRunning(watcher, second?.url ?? '');

  const wizard = new Wizard(page);
  await wizard.buildSmall('Killed on the way', ['+12125550101']);
  // The campaign is made at Vapi, and the answer never arrives.
  const action = { stall: true, after: true };
  await sandbox.fault({ method: 'POST', path: '/^\\/campaign$/', action });
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/launches\//);
  const key = page.url().split('/').at(-1) ?? '';
  await expect.poll(async () => (await sandbox.requests('POST', /^\/campaign$/)).length).toBe(1);
  first?.child.kill('SIGKILL');
  await sandbox.clearFaults();
  // As if the deadline of the POST had passed since.
  await runOnce(
    stack.databaseUrl ?? '',
    "update launch_attempts set sent_at = sent_at - interval '1 minute'",
  );

  await page.goto(`${second?.url}/launches/${key}`);
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/, { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Killed on the way');
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);

  // Whoever watches through the other process sees the numbers go on.
  const polled = watcher.waitForResponse((reply) => /\/live(\?|$)/.test(reply.url()));
  expect([200, 304]).toContain((await polled).status());
  await expect(watcher.getByText(/Not updated since/)).toBeHidden();
});
