import { makePeople, toCsv } from './contact-file';
import { expect, NOBODY, test } from './fixtures';
import { expectAccessible as look } from './looks';
import { Wizard } from './wizard';

// A sweep over the main screens; every state of every screen is held to the same by `npm run screens`.

test('sign-in and what is not there', async ({ page, browser, stack }) => {
  const context = await browser.newContext({ baseURL: stack.app, storageState: NOBODY });
  const stranger = await context.newPage();
  await stranger.goto('/sign-in');
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await look(stranger, 'sign-in');
  await context.close();
  await page.goto('/no-such-page');
  await look(page, 'not-found');
  await page.goto('/not-allowed');
  await look(page, 'not-allowed');
});

test('every step of the wizard, empty and filled', async ({ page, sandbox }) => {
  test.setTimeout(180_000);
  expect(await sandbox.campaigns()).toEqual([]);
  const wizard = new Wizard(page);
  await wizard.open();
  await page.goto('/campaigns/new?step=review');
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  await look(page, 'wizard-6-review-empty');
  await wizard.open();
  await wizard.fillDetails('Spring renewals', /Riley/);
  await look(page, 'wizard-1-details');
  await wizard.next('Audience');
  await look(page, 'wizard-2-audience-empty');
  const bad = Buffer.from('12,Nobody,x@example.com,,Basic,\r\n+12125550100,Twice,,,,\r\n');
  await wizard.importFile(Buffer.concat([toCsv(makePeople(300)), Buffer.from('\r\n'), bad]));
  await expect(page.getByRole('button', { name: /Use these 300 contacts/ })).toBeVisible();
  await look(page, 'wizard-2-audience-report');
  await wizard.takeContacts(300);
  await look(page, 'wizard-2-audience');
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001', '+1 650 555 0002', '+1 510 555 0003']);
  await look(page, 'wizard-3-callers');
  await wizard.next('Overrides');
  await look(page, 'wizard-4-overrides');
  await wizard.next('Schedule');
  await page.getByRole('radio', { name: 'In a window' }).click();
  await look(page, 'wizard-5-schedule');
  await page.getByRole('radio', { name: 'Now' }).click();
  await wizard.next('Review');
  await look(page, 'wizard-6-review');
  await wizard.openLaunchQuestion();
  await look(page, 'wizard-6-review-question');
});

test('home, a running campaign, and one that is not there', { tag: '@long' }, async ({
  page,
  sandbox,
}) => {
  test.setTimeout(180_000);
  await page.goto('/campaigns');
  await expect(page.getByRole('heading', { name: 'Campaigns', exact: true })).toBeVisible();
  await look(page, 'home-empty');
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  const running = page.getByRole('link', { name: /Plan renewals · November/ });
  await expect(running).toBeVisible({ timeout: 20_000 });
  await look(page, 'home');
  await running.click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look(page, 'live');
  await page.goto('/campaigns/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await look(page, 'live-unknown-id');
});
