import { expect, test } from './fixtures';
import { expectAccessible } from './looks';
import type { CampaignPayload } from './sandbox-control';
import { storeList } from './store-list';
import { Wizard } from './wizard';

const MOST = 10_000;
const REST = 50;

const numbersOf = ({ customers = [], dialPlan = [] }: CampaignPayload) =>
  [...customers, ...dialPlan.flatMap((entry) => entry.customers)].map(({ number }) => number);

test('what a campaign can not take of its list is the next one: nobody twice, nobody missing', {
  tag: '@long',
}, async ({ page, stack, sandbox }) => {
  const name = `Long ${Date.now()}`;
  const first = 40_000;
  const given = { name, count: MOST + REST, first, app: stack.app };
  const listId = await storeList(page, given);
  const wizard = new Wizard(page);

  await page.goto(`/contacts/${listId}`);
  await page.getByRole('button', { name: 'Use in a new campaign' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await wizard.fillDetails(name, /^Jun/);
  await wizard.next('Audience');
  await expect(
    page.getByText('10,000 of 10,050 in this campaign; 50 stay for the next.'),
  ).toBeVisible();
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await wizard.next('Schedule');
  await wizard.next('Review');
  await wizard.expectSaved();
  await expect(page.getByText('50 contacts of the list stay for the next campaign.')).toBeVisible();
  await wizard.openLaunchQuestion();
  await wizard.confirmCount(MOST);
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);

  const campaign = page.url();
  await expect(page.getByText('50 contacts of this list are not in this campaign.')).toBeVisible();
  await expectAccessible(page, 'the rest of a list');
  await page.getByRole('button', { name: 'Plan the next 50', exact: true }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`${name} (2)`);
  const draft = page.url();
  await page.goto(campaign);
  await expect(page.getByText('The next one is planned already.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the draft' }).click();
  await expect(page).toHaveURL(draft);
  await page.goto(`${draft}&step=audience`);
  await expect(
    page.getByText(
      '50 of 10,050 in this campaign. 10,000 contacts before them are left to earlier ones.',
    ),
  ).toBeVisible();
  await page.goto(`${draft}&step=review`);
  await expect(page.getByText(/50 people are called by/)).toBeVisible();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  expect(page.url()).not.toBe(campaign);
  await expect(page.getByText(/of this list (is|are) not in this campaign/)).toHaveCount(0);

  const sent = (await sandbox.createdPayloads()).map(numbersOf);
  expect(sent.map(({ length }) => length)).toEqual([MOST, REST]);
  const everyone = Array.from({ length: MOST + REST }, (_, n) => `+1212${5_550_000 + first + n}`);
  expect(sent.flat()).toEqual(everyone);
});
