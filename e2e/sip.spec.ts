import { expect, test } from './fixtures';
import { Wizard } from './wizard';

const ROWS = [
  'phone,sip,state',
  '+1 212 555 0101,,NY',
  '1001,,',
  ',sip:Ann@PBX.example.com,',
  '+1 900 555 0123,,',
].join('\n');

test('SIP addresses and trunk numbers are a choice, and are sent as Vapi takes them', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Own trunk', /^Jun/);
  await wizard.next('Audience');
  await page.getByRole('tab', { name: 'Paste' }).click();
  await page.getByLabel('Rows', { exact: true }).fill(ROWS);
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await expect(page.getByRole('button', { name: /Use this contact/ })).toBeVisible();

  await page.getByRole('radio', { name: /SIP addresses and trunk numbers, too/ }).click();
  await wizard.takeContacts(3);
  await expect(page.getByText(/Time zone known of 1\./)).toBeVisible();
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await wizard.next('Schedule');
  await wizard.next('Review');
  await expect(page.getByText(/2 contacts of the list have a SIP address/).first()).toBeVisible();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);

  const [payload] = await sandbox.createdPayloads();
  const address = ({ number, sipUri, numberE164CheckEnabled }: Record<string, unknown>) =>
    JSON.stringify({ number, sipUri, numberE164CheckEnabled });
  expect(payload?.customers?.map(address)).toEqual([
    '{"number":"+12125550101"}',
    '{"number":"1001","numberE164CheckEnabled":false}',
    '{"sipUri":"sip:Ann@pbx.example.com"}',
  ]);
});
