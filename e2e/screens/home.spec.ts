import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { startElsewhere } from './elsewhere';
import { picture } from './picture';

const LIST = '/^\\/campaign$/';

test('without campaigns, without drafts, and with some', async ({ page, sandbox }) => {
  expect(await sandbox.campaigns()).toEqual([]);
  await page.goto('/campaigns');
  // At sign-in the list may have been read before the reset; the next reading is up to a minute later.
  await expect(page.getByText('No campaigns yet')).toBeVisible({ timeout: 90_000 });
  await picture(page, 'home-empty');
  await page.getByRole('link', { name: /^Drafts/ }).click();
  await expect(page.getByText('No drafts')).toBeVisible();
  await picture(page, 'drafts-empty');
  const wizard = new Wizard(page);
  await wizard.buildSmall('Clinic reminders', ['+12125550121', '+12125550122']);
  await wizard.open();
  await wizard.fillDetails('Spring renewals', /Riley/);
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByText('“Spring renewals” is saved.')).toBeVisible();
  await picture(page, 'drafts');
});

test('a running floor, and a search without a match', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await expect(page.getByRole('link', { name: /Plan renewals · October/ })).toBeVisible({
    timeout: 90_000,
  });
  // What came of the older ones is counted one campaign after the other; this is the last.
  const last = page.getByRole('row').filter({ hasText: 'Plan renewals · October' });
  await expect(last).toContainText('75 %', { timeout: 90_000 });
  await picture(page, 'home');
  await page.getByRole('searchbox').first().fill('zzz');
  await expect(page.getByText('No campaign fits')).toBeVisible();
  await picture(page, 'home-no-match');
});

test('several at once: selected, asked about, and what came of it', async ({ page, sandbox }) => {
  const names = ['Recall North', 'Recall South', 'Recall West'];
  const ids = await Promise.all(
    names.map((name) => startElsewhere({ page, sandbox, name, contacts: 40 })),
  );
  const body = { message: ['campaign is locked'], statusCode: 400 };
  const path = `/^\\/campaign\\/${ids[1]}$/`;
  await sandbox.fault({ method: 'PATCH', path, action: { status: 400, body } });
  await page.goto('/campaigns?q=recall');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Select all campaigns shown' }).click();
  await picture(page, 'home-selection');
  await page.getByRole('button', { name: 'Stop…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('120 people are not called');
  await picture(page, 'home-bulk-question', { isWhole: false });
  await dialog.getByLabel('Type 3 to confirm').fill('3');
  await dialog.getByRole('button', { name: 'Stop 3 campaigns' }).click();
  await expect(dialog).toContainText('2 of 3 campaigns stopped, 1 refused.');
  await picture(page, 'home-bulk-result', { isWhole: false });
});

test('a list that can not be read again', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await expect(page.getByRole('link', { name: /Plan renewals · October/ })).toBeVisible({
    timeout: 90_000,
  });
  await sandbox.fault({ method: 'GET', path: LIST, action: { status: 503 } });
  await expect(page.getByText(/could not be read|not answer|Vapi/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Try/ })).toBeVisible({ timeout: 30_000 });
  await picture(page, 'home-stale');
});
