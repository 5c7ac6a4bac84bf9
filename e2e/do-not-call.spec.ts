import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './looks';
import { openEnded } from './running';
import type { CampaignPayload } from './sandbox-control';
import { Wizard } from './wizard';

// A stack of its own: who is on its do-not-call list must not be missing from the campaigns of other tests.
test.use({ stackOptions: { env: { SANDBOX_SPEED: '119' } } });

const HOUR = 3_600_000;

async function add(page: Page, number: string): Promise<void> {
  await page.goto('/contacts/do-not-call');
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a number' });
  await dialog.getByLabel('Number', { exact: true }).fill(number);
  await dialog.getByLabel('Reason').fill('Asked by letter');
  await dialog.getByRole('button', { name: 'Add to do-not-call' }).click();
  await expect(dialog.getByText('No launch calls it.')).toBeVisible();
}

const numbersOf = ({ customers = [], dialPlan = [] }: CampaignPayload) =>
  [...customers, ...dialPlan.flatMap((entry) => entry.customers)].map(({ number }) => number);

test('a list of numbers is imported, searched, and let go of with a reason', async ({ page }) => {
  await page.goto('/contacts/do-not-call');
  await page.getByRole('button', { name: 'Import numbers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import numbers' });
  await dialog
    .getByLabel('Numbers', { exact: true })
    .fill('Phone\n+1 312 555 0171\n+1 312 555 0172\nhello\n+1 312 555 0171');
  await dialog.getByLabel('Reason').fill('National register');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText('2 added')).toBeVisible();
  await expect(dialog.getByText('The number contains letters.')).toBeVisible();
  await expectAccessible(page, 'an import of do-not-call');
  await dialog.getByRole('button', { name: 'Done' }).click();
  const table = page.getByRole('table', { name: 'Do not call' });
  await page.getByRole('searchbox').fill('312 555 0172');
  await expect(page).toHaveURL(/search=312/);
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('button', { name: /off the list/ }).click();
  const question = page.getByRole('alertdialog');
  await question.getByLabel('Reason').fill('Signed up again');
  await expectAccessible(page, 'the question before a number is let go of');
  await question.getByRole('button', { name: 'Take off the list' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.goto('/contacts/numbers/+13125550172');
  await expect(page.getByText('May be called')).toBeVisible();
  await expect(page.getByText(/Signed up again/)).toBeVisible();
  await expectAccessible(page, 'the history of a number');
  await page.goto('/contacts/do-not-call');
  await page.getByRole('button', { name: 'Add a number' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'do-not-call, and a number to be added');
});

test('who came on do-not-call after the import is in no payload', async ({ page, sandbox }) => {
  const wizard = new Wizard(page);
  const numbers = ['+12125550181', '+12125550182', '+12125550183'];
  await wizard.buildSmall('Winter', numbers);
  const review = page.url();
  await add(page, '+12125550182');
  await page.goto(review);
  await expect(page.getByText(/1 of the 3 contacts in .* is on do-not-call/)).toBeVisible();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  const [sent] = await sandbox.createdPayloads();
  expect(sent && numbersOf(sent)).toEqual(['+12125550181', '+12125550183']);
});

test('a number added later is taken out of a campaign that waits', async ({ page, sandbox }) => {
  const [[assistantId = ''], [phoneNumberId = '']] = await Promise.all([
    sandbox.ids('assistant'),
    sandbox.ids('phone-number'),
  ]);
  const numbers = ['+12125550191', '+12125550192'];
  const id = await sandbox.createElsewhere({
    ...{ name: 'Waits', assistantId, phoneNumberId },
    customers: numbers.map((number) => ({ number })),
    schedulePlan: { earliestAt: new Date(Date.now() + HOUR).toISOString() },
  });
  await page.goto(`/campaigns/${id}`);
  await expect(page.getByRole('heading', { name: 'Waits' })).toBeVisible();
  await add(page, '+12125550192');
  await expect(page.getByText('Taken out before its start.')).toBeVisible();
  const held = (await sandbox.campaign(id)) as CampaignPayload | null;
  expect(held && numbersOf(held)).toEqual(['+12125550191']);
});

test('who asks in a call is left out of the next launch', async ({ page, sandbox }) => {
  test.setTimeout(60_000);
  await sandbox.reset('demo');
  await openEnded(page, sandbox);
  await page.getByRole('radio', { name: 'Reached', exact: true }).click();
  const campaign = page.url();
  const table = page.getByRole('table', { name: 'Calls', exact: true });
  await table.getByRole('row').nth(1).getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Add to do-not-call' }).click();
  await expect(drawer.getByText('On do-not-call.')).toBeVisible();
  await drawer.getByRole('link', { name: 'Its history' }).click();
  await expect(page.getByText('Asked for it in the call')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Calls' })).toContainText('Payment reminders');
  await page.goto(campaign);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  const draft = new URL(page.url()).searchParams.get('draft');
  await page.goto(`/campaigns/new?draft=${draft}&step=review`);
  const words = /1 of the 210 contacts in .* is on do-not-call and is not called/;
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(/209 people are called by/)).toBeVisible();
});
