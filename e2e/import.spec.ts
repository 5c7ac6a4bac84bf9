import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { tabTo } from './keys';
import { expectAccessible } from './looks';
import type { CampaignPayload } from './sandbox-control';
import { Wizard } from './wizard';

/** Nine rows, of which four stand as they are, two can be mended, and three stay out. */
const MESSY = Buffer.from(
  [
    'Mobile;Full name;plan',
    '212-555-0140;Ana Lindqvist;gold',
    '(212) 555-0141;"Núñez; Bob";basic',
    '2.12555E+09;Rounded;gold',
    '2125550142;Cy;',
    'call 2125550143;Dee;gold',
    '212-555-0140;Ana again;gold',
    '12;Short;basic',
    '+1 900 555 0199;Premium;basic',
    '+12125550145;Eve;gold',
  ].join('\r\n'),
);

const file = (buffer: Buffer, name = 'people.csv') => ({ name, mimeType: 'text/csv', buffer });

/** The sum under the report, as it stands on screen. */
async function expectSum(page: Page, sum: number[]): Promise<void> {
  const labels = ['Rows in', 'Accepted', 'Rejected', 'Duplicates', 'Suppressed'];
  for (const [index, label] of labels.entries()) {
    const part = page.locator('dl > div', {
      has: page.getByRole('term').filter({ hasText: label }),
    });
    await expect(part.locator('dd').first()).toHaveText(String(sum[index]));
  }
}

function dialled(payload: CampaignPayload | undefined): string[] {
  const ofParts = payload?.dialPlan?.flatMap(({ customers }) => customers);
  return (ofParts ?? payload?.customers ?? []).map(({ number }) => number).sort();
}

async function launch(page: Page, wizard: Wizard): Promise<void> {
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await wizard.next('Schedule');
  await wizard.next('Review');
  await wizard.expectSaved();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
}

test('a messy file is mapped, mended and called: exactly the accepted contacts', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Messy', /^Jun/);
  await wizard.next('Audience');
  await page.getByLabel('Contact file').setInputFiles(file(MESSY));
  await expect(page.getByLabel('Cells are separated by')).toHaveValue(';');
  await page
    .getByLabel('Country of numbers without a country code')
    .selectOption({ label: 'United States (+1)' });
  await page.getByLabel('What “plan” is').selectOption({ label: 'Leave out' });
  await expectSum(page, [9, 4, 4, 1, 0]);
  await expectAccessible(page, 'import-report');

  const fix = (line: number) =>
    page.getByRole('button', { name: new RegExp(`^Fix Mobile in line ${line}:`) });
  await fix(4).click();
  await expectAccessible(page, 'a cell being mended');
  await page.getByLabel('Mobile, line 4').fill('212 555 0146');
  await page.keyboard.press('Enter');
  await expectSum(page, [9, 5, 3, 1, 0]);
  await expect(fix(6)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Mobile, line 6').fill('2125550143');
  await page.keyboard.press('Enter');
  await expectSum(page, [9, 6, 2, 1, 0]);

  await page.getByLabel('Name of the list').fill('Spring, mended');
  await wizard.takeContacts(6);
  await launch(page, wizard);
  const [payload] = await sandbox.createdPayloads();
  expect(dialled(payload)).toEqual(
    ['0140', '0141', '0142', '0143', '0145', '0146'].map((end) => `+1212555${end}`),
  );
  expect(JSON.stringify(payload)).toContain('Núñez; Bob');
  expect(JSON.stringify(payload)).not.toContain('gold');
});

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

test('pasted, mapped, mended and stored by keyboard alone', async ({ page, sandbox }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('By keyboard', /^Jun/);
  await wizard.next('Audience');
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByLabel('Rows', { exact: true }));
  await page.keyboard.insertText(
    'phone,name,note\n+12125550160,Ana,x\nnobody,Bob,x\n12,Cy,x\n+12125550161,Dee,x\n',
  );
  await tabTo(page, page.getByRole('button', { name: 'Read these rows' }));
  await page.keyboard.press('Enter');
  await expectSum(page, [4, 2, 2, 0, 0]);
  await tabTo(page, page.getByLabel('What “note” is'));
  await page.keyboard.type('Leave');
  await expect(page.getByLabel('What “note” is')).toHaveValue('ignore');
  await expectSum(page, [4, 2, 2, 0, 0]);
  await tabTo(page, page.getByRole('button', { name: /^Fix phone in line 3:/ }));
  for (const [number, sum] of [
    ['+12125550162', [4, 3, 1, 0, 0]],
    ['+12125550163', [4, 4, 0, 0, 0]],
  ] as const) {
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(/^phone, line \d/)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await expectSum(page, [...sum]);
    await expect(page.locator('[data-issue]:focus, p:focus')).toBeVisible();
  }
  await tabTo(page, page.getByRole('button', { name: 'Use these 4 contacts' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/4 contacts from .* will be called/).first()).toBeFocused();
  await launch(page, wizard);
  const [payload] = await sandbox.createdPayloads();
  expect(dialled(payload)).toEqual([0, 1, 2, 3].map((end) => `+1212555016${end}`));
});
