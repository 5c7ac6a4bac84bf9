import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Sandbox } from './sandbox-control';

type Elsewhere = { page: Page; sandbox: Sandbox };

/** Somebody made it on Vapi itself, to start in an hour, and looked at it here. Its id. */
async function startElsewhere({ page, sandbox }: Elsewhere, name: string): Promise<string> {
  // The newest number is a free one of Vapi's, which runs no campaigns.
  const [[assistantId = ''], [, phoneNumberId = '']] = await Promise.all([
    sandbox.ids('assistant'),
    sandbox.ids('phone-number'),
  ]);
  const earliestAt = new Date(Date.now() + 3_600_000).toISOString();
  const customers = ['+12125550121', '+12125550122'].map((number) => ({ number }));
  const schedulePlan = { earliestAt };
  const made = { name, assistantId, phoneNumberId, customers, schedulePlan };
  const id = await sandbox.createElsewhere(made);
  // Without that the list has it within a minute.
  expect((await page.request.get(`/api/campaigns/${id}/live`)).ok()).toBe(true);
  return id;
}

test('home shows the organisation’s campaigns; one is stopped and deleted from its row', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  const row = page.getByRole('row', { name: /Plan renewals · November/ });
  await expect(row).toContainText(/In progress|Needs attention/);
  await expect(row).toContainText('started on Vapi');
  const running = (await sandbox.campaigns()).find(({ status }) => status === 'in-progress');
  expect(running).toBeDefined();

  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Stop…' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Plan renewals · November');
  await expect(question.getByRole('button', { name: 'Keep it running' })).toBeFocused();
  await question.getByRole('button', { name: 'Stop campaign' }).click();
  await expect(question).toBeHidden();
  await expect(row).toContainText('Stopped');
  expect((await sandbox.campaign(running?.id ?? ''))?.status).toBe('ended');

  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await question.getByRole('button', { name: 'Delete campaign' }).click();
  // While the question is open nothing behind it counts as a row.
  await expect(question).toBeHidden();
  await expect(row).toHaveCount(0);
  expect(await sandbox.campaign(running?.id ?? '')).toBeNull();
});

test('search, filter and order stand in the address, and Back goes back', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns?q=renewals&sort=nonsense');
  await expect(page.getByRole('row', { name: /Plan renewals · November/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Win-back/ })).toHaveCount(0);
  await expect(page.getByText(/“sort=nonsense”, which is not known here/)).toBeVisible();
  await page.getByRole('radio', { name: /^Live/ }).click();
  await expect(page).toHaveURL(/\?show=live&q=renewals$/);
  await page.reload();
  await expect(page.getByRole('row', { name: /Plan renewals · November/ })).toBeVisible();

  await page.getByRole('radio', { name: /^All/ }).click();
  await page.getByRole('button', { name: 'Reached', exact: true }).click();
  await expect(page).toHaveURL(/sort=-reached/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^Live/ })).toBeChecked();
  await expect(page).toHaveURL(/\?show=live&q=renewals$/);
});

test('three are stopped together after their number was typed; the one refused says why', async ({
  page,
  sandbox,
}) => {
  const ids = await Promise.all(
    ['North', 'South', 'West'].map((name) => startElsewhere({ page, sandbox }, `Recall ${name}`)),
  );
  const refused = { status: 400, body: { message: ['campaign is locked'], statusCode: 400 } };
  await sandbox.fault({ method: 'PATCH', path: `/^\\/campaign\\/${ids[1]}$/`, action: refused });
  await page.goto('/campaigns?q=recall');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Select all campaigns shown' }).click();
  await page.getByRole('button', { name: 'Stop…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('6 people are not called');
  const stop = dialog.getByRole('button', { name: 'Stop 3 campaigns' });
  await expect(stop).toBeDisabled();
  await dialog.getByLabel('Type 3 to confirm').fill('3');
  await stop.click();
  await expect(dialog).toContainText('2 of 3 campaigns stopped, 1 refused.');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'refused' })).toContainText(
    'campaign is locked',
  );
  const states = await Promise.all(ids.map(async (id) => (await sandbox.campaign(id))?.status));
  expect(states).toEqual(['ended', 'scheduled', 'ended']);

  await sandbox.clearFaults();
  await dialog.getByRole('button', { name: 'Try the refused again' }).click();
  await expect(dialog).toContainText('3 of 3 campaigns stopped.');
  await dialog.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('checkbox', { name: 'Select all campaigns shown' })).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: 'Stopped' })).toHaveCount(3);

  await page.getByRole('checkbox', { name: 'Select all campaigns shown' }).click();
  await page.getByRole('button', { name: 'Delete…', exact: true }).click();
  await dialog.getByLabel('Type 3 to confirm').fill('3');
  await dialog.getByRole('button', { name: 'Delete 3 campaigns' }).click();
  await expect(dialog).toContainText('3 of 3 campaigns deleted.');
  await dialog.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByText('No campaign fits')).toBeVisible();
  expect(await sandbox.campaigns()).toEqual([]);
});

test('by keyboard alone one finds, opens and renames a campaign', async ({ page, sandbox }) => {
  const id = await startElsewhere({ page, sandbox }, 'Beacon North');
  await startElsewhere({ page, sandbox }, 'Beacon South');
  await page.goto('/campaigns?q=beacon');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.press('End');
  await page.keyboard.type(' north');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Actions for Beacon North' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Rename…' }).press('Enter');
  await page.keyboard.type('Beacon north again');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Beacon north again/ })).toBeVisible();
  expect((await sandbox.campaign(id))?.name).toBe('Beacon north again');
  await page.getByRole('link', { name: 'Beacon north again' }).press('Enter');
  await page.waitForURL(`**/campaigns/${id}`);
});
