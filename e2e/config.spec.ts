import { expect, test } from './fixtures';
import { expectAccessible as look } from './looks';
import { Wizard } from './wizard';

// Calls long enough that the campaign still runs when it is stopped, on a busy machine too.
test.use({ stackOptions: { env: { SANDBOX_SPEED: '2' } } });

test('the configuration and the activity of a campaign', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Looked back at', ['+12125550131', '+12125550132']);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Renamed');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Renamed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Stop…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop campaign' }).click();
  await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Configuration' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Dial plan', exact: true })).toContainText('100 %');
  await expect(page.getByRole('table', { name: 'Contacts of the dial plan' })).toContainText(
    '+1 212 555 0132',
  );
  await expect(page.getByText('Launched by')).toBeVisible();
  await look(page, 'campaign-config');

  await page.getByRole('link', { name: 'Activity' }).press('Enter');
  const table = page.getByRole('table', { name: 'Activity' });
  for (const words of ['Stopped', 'Renamed', 'Confirmed the launch']) {
    await expect(table.getByRole('rowheader', { name: words, exact: true })).toBeVisible();
  }
  await look(page, 'campaign-activity');
});
