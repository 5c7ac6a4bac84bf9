import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { picture } from './picture';

test('running, stale, the questions, and over', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await picture(page, 'live');
  await page.getByRole('button', { name: 'Stop…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await picture(page, 'live-stop-question', { isWhole: false });
  await page.keyboard.press('Escape');
  await sandbox.fault({ method: 'GET', path: '/^\\/campaign\\//', action: { status: 503 } });
  await expect(page.getByRole('button', { name: /Try/ })).toBeVisible({ timeout: 30_000 });
  await picture(page, 'live-stale');
  await sandbox.clearFaults();
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Win-back · lapsed in spring/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await picture(page, 'live-over');
});

test('a call: over, not begun, and one that is not there', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Payment reminders · 30 days/ }).click();
  await page.getByRole('radio', { name: 'Reached', exact: true }).click();
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  const drawer = page.getByRole('dialog');
  await expect(table.getByRole('row').nth(1).getByRole('button')).toBeVisible();
  const campaign = page.url();
  await table.getByRole('row').nth(1).getByRole('button').click();
  await expect(drawer.getByRole('region', { name: 'Cost' })).toContainText('Total');
  await picture(page, 'call', { isWhole: false });
  await page.goto(`${campaign}?call=00000000-0000-4000-8000-000000000000`);
  await expect(drawer.getByRole('alert')).toContainText('This campaign has no such call.');
  await picture(page, 'call-unknown-id', { isWhole: false });
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(table).toBeVisible();
  const total = Number(await table.getAttribute('aria-rowcount'));
  await page.goto(`${page.url()}?contact=${total - 1}`);
  await expect(drawer).toContainText('Not dialled yet');
  await picture(page, 'call-not-begun', { isWhole: false });
});

test('the grace banner, and what was configured and done', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Clinic reminders', ['+12125550131', '+12125550132']);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('button', { name: 'Undo launch' })).toBeVisible();
  await picture(page, 'live-grace');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Clinic reminders, week 48');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('heading', { name: /week 48/ })).toBeVisible();
  await page.getByRole('link', { name: 'Configuration' }).click();
  await expect(page.getByText('Launched by')).toBeVisible();
  await picture(page, 'config');
  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByRole('table', { name: 'Activity' })).toBeVisible();
  await picture(page, 'activity');
});

test('the same of a campaign started elsewhere', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await page.getByRole('link', { name: 'Configuration' }).click();
  await expect(page.getByRole('table', { name: 'Contacts of the dial plan' })).toBeVisible();
  await picture(page, 'config-elsewhere');
  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('Nothing was done here yet')).toBeVisible();
  await picture(page, 'activity-empty');
});
