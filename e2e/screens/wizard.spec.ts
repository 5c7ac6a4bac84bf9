import { makePeople, toCsv } from '../contact-file';
import { expect, test } from '../fixtures';
import { Wizard } from '../wizard';
import { picture } from './picture';

test('every step, empty and filled', async ({ page, sandbox }) => {
  expect(await sandbox.campaigns()).toEqual([]);
  const wizard = new Wizard(page);
  await wizard.open();
  await picture(page, 'wizard-1-details-empty');
  await page.goto('/campaigns/new?step=review');
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  await picture(page, 'wizard-6-review-empty');
  await wizard.open();
  await wizard.fillDetails('Spring renewals', /Riley/);
  await picture(page, 'wizard-1-details');
  await wizard.next('Audience');
  await picture(page, 'wizard-2-audience-empty');
  await wizard.importFile(toCsv(makePeople(300)));
  await wizard.takeContacts(300);
  await picture(page, 'wizard-2-audience');
  await wizard.next('Caller numbers');
  await picture(page, 'wizard-3-callers-empty');
  await wizard.chooseNumbers(['+1 415 555 0001', '+1 650 555 0002', '+1 510 555 0003']);
  await picture(page, 'wizard-3-callers');
  await wizard.next('Overrides');
  await picture(page, 'wizard-4-overrides');
  await wizard.next('Schedule');
  await page.getByRole('radio', { name: 'In a window' }).click();
  await picture(page, 'wizard-5-schedule');
  await page.getByRole('radio', { name: 'Now' }).click();
  await wizard.next('Review');
  await picture(page, 'wizard-6-review');
  await wizard.openLaunchQuestion();
  await picture(page, 'wizard-6-review-question');
});

test('a launch on its way, one that is unknown, and one that was refused', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  const create = { method: 'POST', path: '/^\\/campaign$/' };
  const launch = async (name: string) => {
    await wizard.buildSmall(name, ['+12125550131']);
    await wizard.openLaunchQuestion();
    await wizard.launchNow.click();
  };
  await sandbox.fault({ ...create, action: { delayMs: 25_000 } });
  await launch('Meter readings');
  const still = page.getByText(/^Handing/);
  await expect(still.first()).toBeVisible();
  await picture(page, 'launch-sending', { still });
  await sandbox.clearFaults();
  await sandbox.fault({ ...create, nth: 1, times: 1, action: { status: 504 } });
  await sandbox.fault({ method: 'GET', path: '/^\\/campaign$/', action: { status: 503 } });
  await launch('Boiler checks');
  await expect(page.getByText('It is not known whether the campaign exists.')).toBeVisible();
  await picture(page, 'launch-unknown');
  await sandbox.clearFaults();
  const message = ['assistantOverrides.maxDurationSeconds must not be less than 10'];
  const body = { message, error: 'Bad Request', statusCode: 400 };
  await sandbox.fault({ ...create, action: { status: 400, body } });
  await launch('Clinic reminders');
  await expect(page.getByText(message[0] ?? '')).toBeVisible();
  await picture(page, 'launch-refused');
});
