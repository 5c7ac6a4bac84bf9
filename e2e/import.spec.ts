import { expect, test } from './fixtures';
import { Wizard } from './wizard';

const file = (buffer: Buffer, name: string) => ({ name, mimeType: 'text/csv', buffer });

test('the next file with these headers is mapped as the last; the same file is known', async ({
  page,
  sandbox,
}) => {
  expect(await sandbox.campaigns()).toEqual([]);
  const wizard = new Wizard(page);
  const rows = Buffer.from('Handset,Who,tier\n+12125550150,Ana,gold\n+12125550151,Bob,basic\n');
  await page.goto('/campaigns/new?step=audience');
  await page.getByLabel('Contact file').setInputFiles(file(rows, 'first.csv'));
  await page.getByLabel('What “Who” is').selectOption({ label: 'Name' });
  await page.getByLabel('What “tier” is').selectOption({ label: 'Leave out' });
  await wizard.takeContacts(2);
  await page.getByRole('button', { name: 'Replace contacts' }).click();
  await page.getByLabel('Contact file').setInputFiles(file(rows, 'again.csv'));
  await expect(page.getByText(/^Mapped as on .* by /)).toBeVisible();
  await expect(page.getByLabel('What “tier” is')).toHaveValue('ignore');
  await expect(page.getByText('This file was imported before:')).toBeVisible();
  await expect(page.getByText('Then as now 2 are accepted.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the guess instead' }).click();
  await expect(page.getByLabel('What “tier” is')).toHaveValue('variable');
  await expect(page.getByText('Chosen otherwise: columns.')).toBeVisible();
});
