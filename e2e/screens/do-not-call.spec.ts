import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { CONTACTS_STACK, stopCalling, storeLists } from './contact-floor';
import { startElsewhere } from './elsewhere';
import { picture } from './picture';

test.use({ stackOptions: CONTACTS_STACK });

const LETTER = ['+12125550130', '+13125557001', '+14155555902'].join('\n');
const REGISTER = Array.from({ length: 70 }, (_, n) => `+1303555${7_000 + n}`).join('\n');

test('empty, filled, added to, taken from', async ({ page, sandbox, stack }) => {
  await page.goto('/contacts/do-not-call');
  await expect(page.getByRole('heading', { name: 'No numbers yet' })).toBeVisible();
  await picture(page, 'do-not-call-empty');

  await stopCalling(
    { page, app: stack.app },
    { text: REGISTER, reason: 'National register, November', source: 'file', note: 'dnc-11.csv' },
  );
  await stopCalling({ page, app: stack.app }, { text: LETTER, reason: 'Asked by letter' });
  await startElsewhere({ page, sandbox, name: 'Meter readings, week 48', contacts: 40 });
  await page.reload();
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number', { exact: true }).fill('+1 212 555 1003');
  await dialog.getByLabel('Reason').fill('Asked at the desk');
  await picture(page, 'do-not-call-add', { isWhole: false });
  await dialog.getByRole('button', { name: 'Add to do-not-call' }).click();
  await expect(dialog.getByText('No launch calls it.')).toBeVisible();
  await picture(page, 'do-not-call-added', { isWhole: false });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Do not call' })).toBeVisible();
  await picture(page, 'do-not-call');

  await page.getByRole('button', { name: 'Import numbers' }).click();
  await picture(page, 'do-not-call-import', { isWhole: false });
  const typed = 'Phone\n+1 312 555 0171\n+1 212 555 1004\nhello\n+1 312 555 0171\n12\n2125550130';
  await dialog.getByLabel('Numbers', { exact: true }).fill(typed);
  await dialog.getByLabel('Reason').fill('Asked by e-mail');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText('2 added')).toBeVisible();
  await picture(page, 'do-not-call-import-report', { isWhole: false });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('searchbox').fill('312 555 0171');
  const remove = page.getByRole('button', { name: 'Take +1 312 555 0171 off the list' });
  await expect(page.getByRole('table', { name: 'Do not call' }).getByRole('row')).toHaveCount(2);
  await remove.click();
  await picture(page, 'do-not-call-remove', { isWhole: false });
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('555 9999');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await picture(page, 'do-not-call-no-match');
});

test('what is kept of a number', async ({ page, sandbox, stack }) => {
  await storeLists({ page, app: stack.app });
  await page.goto('/contacts/numbers/+13125557001');
  await expect(page.getByText('Do not call').last()).toBeVisible();
  await picture(page, 'number-uncalled');
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Payment reminders · 30 days/ }).click();
  await page.getByRole('radio', { name: 'Reached', exact: true }).click();
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  await table.getByRole('row').nth(1).getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Add to do-not-call' }).click();
  await expect(drawer.getByText('On do-not-call.')).toBeVisible();
  await picture(page, 'call-stopped', { isWhole: false });
  await drawer.getByRole('link', { name: 'Its history' }).click();
  await expect(page.getByRole('table', { name: 'Calls' })).toContainText('Payment reminders');
  await picture(page, 'number');
  await page.goto('/contacts/numbers/+16505550177');
  await expect(page.getByText('May be called')).toBeVisible();
  await picture(page, 'number-unknown');
});

test('whom a launch leaves out', async ({ page, sandbox, stack }) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Winter offer', ['+12125550133', '+12125550134', '+12125550135']);
  const review = page.url();
  const shop = { page, app: stack.app };
  await stopCalling(shop, { text: '+12125550134', reason: 'Asked by letter' });
  await page.goto(review);
  await expect(page.getByText(/is on do-not-call/)).toBeVisible();
  await picture(page, 'wizard-6-review-left-out');
  await wizard.openLaunchQuestion();
  await stopCalling(shop, { text: '+12125550135', reason: 'Asked by e-mail' });
  const create = { method: 'POST', path: '/^\\/campaign$/' };
  await sandbox.fault({ ...create, action: { delayMs: 25_000 } });
  await wizard.launchNow.click();
  const still = page.getByText(/on do-not-call and were left out/);
  await expect(still).toBeVisible();
  await picture(page, 'launch-left-out', { still });
});
