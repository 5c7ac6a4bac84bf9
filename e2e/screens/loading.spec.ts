import { expect, test } from '../fixtures';
import { picture } from './picture';

// Longer than Dialboard waits for Vapi: the pictures are taken in that time, and the stacks thrown away.
const LATE = { delayMs: 60_000 };
const CAMPAIGN = '/^\\/campaign\\/[^/]+$/';

test('a campaign', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  // Not begun: nobody has read more of it than its line in the list.
  const link = page.getByRole('link', { name: /Win-back · autumn offer/ });
  await expect(link).toBeVisible({ timeout: 20_000 });
  await sandbox.fault({ method: 'GET', path: CAMPAIGN, action: LATE });
  await link.click();
  const still = page.getByText('Reading the campaign', { exact: true });
  await expect(still).toBeAttached();
  await picture(page, 'live-loading', { still });
});

test('a call', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Payment reminders · 30 days/ }).click();
  await page.getByRole('radio', { name: 'Reached', exact: true }).click();
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  await expect(table.getByRole('row').nth(1).getByRole('button')).toBeVisible();
  await sandbox.fault({ method: 'GET', path: '/call', action: LATE });
  await table.getByRole('row').nth(1).getByRole('button').click();
  const still = page.getByText('Reading the call');
  await expect(still).toBeAttached();
  await picture(page, 'call-loading', { still, isWhole: false });
});

test('the connection', async ({ page, sandbox }) => {
  await sandbox.fault({ path: '/', action: LATE });
  const still = page.getByText('Trying the key');
  const open = async () => {
    await page.goto('/settings/connection', { waitUntil: 'commit' });
    await expect(still).toBeAttached();
  };
  await picture(page, 'settings-connection-loading', { still, open });
});

test('the wizard, and without Vapi’s lists', async ({ page, sandbox }) => {
  await sandbox.fault({ method: 'GET', path: CAMPAIGN, action: LATE });
  await page.goto('/campaigns');
  await page.waitForLoadState('networkidle');
  await page.route(/\/campaigns\/new\?.*_rsc=/, () => undefined);
  await page.getByRole('main').getByRole('link', { name: 'New campaign' }).first().click();
  const still = page.getByText('Opening the draft');
  await expect(still).toBeAttached();
  await picture(page, 'wizard-loading', { still });
  await page.unroute(/\/campaigns\/new\?.*_rsc=/);
  await sandbox.fault({ path: '/assistant', action: { status: 503 } });
  await sandbox.fault({ path: '/squad', action: { status: 503 } });
  await page.goto('/campaigns/new');
  await expect(page.getByRole('heading', { name: 'Details', exact: true })).toBeVisible();
  await picture(page, 'wizard-1-details-unread');
});
