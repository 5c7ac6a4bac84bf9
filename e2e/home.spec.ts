import { expect, test } from './fixtures';

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
