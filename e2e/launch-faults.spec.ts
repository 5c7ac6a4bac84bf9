import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Wizard } from './wizard';

/** A draft of one contact and one number, up to the button that launches it. */
async function goToLaunch(page: Page, name: string): Promise<Wizard> {
  const wizard = new Wizard(page);
  await wizard.buildSmall(name, ['+12125550111']);
  await wizard.openLaunchQuestion();
  return wizard;
}

const create = { method: 'POST', path: '/^\\/campaign$/' };
const list = { method: 'GET', path: '/^\\/campaign$/' };

test('a 504 after creating: one POST, unknown with what to do, then found', async ({
  page,
  sandbox,
}) => {
  await sandbox.fault({ ...create, action: { status: 504, after: true } });
  await sandbox.fault({ ...list, action: { status: 503 } });
  const wizard = await goToLaunch(page, 'Gateway timeout');
  await wizard.launchNow.dblclick();
  await expect(page.getByText('It is not known whether the campaign exists.')).toBeVisible();
  await expect(page.getByText('Nothing is sent again by itself')).toBeVisible();
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);

  await page.reload();
  await expect(page.getByText('It is not known whether the campaign exists.')).toBeVisible();
  await sandbox.clearFaults();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/, { timeout: 45_000 });
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);
  expect(await sandbox.campaigns()).toHaveLength(1);
});

test('a connection cut after creating is unknown, too', async ({ page, sandbox }) => {
  await sandbox.fault({ ...create, action: { drop: true, after: true } });
  await sandbox.fault({ ...list, action: { status: 503 } });
  const wizard = await goToLaunch(page, 'Cut connection');
  await wizard.launchNow.click();
  await expect(page.getByText('It is not known whether the campaign exists.')).toBeVisible();
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);
});

test('a refusal shows Vapi’s words beside their step, and the draft can be mended', async ({
  page,
  sandbox,
}) => {
  const words = 'customers.0.number must be a valid phone number in the E.164 format';
  await sandbox.fault({
    ...create,
    times: 1,
    action: { status: 400, body: { message: [words], error: 'Bad Request', statusCode: 400 } },
  });
  const wizard = await goToLaunch(page, 'Refused');
  await wizard.launchNow.click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audience' })).toBeVisible();
  expect(await sandbox.campaigns()).toEqual([]);

  await page.getByRole('link', { name: 'Back to the draft' }).click();
  await expect(page).toHaveURL(/\/campaigns\/new\?draft=/);
  await page
    .getByRole('main')
    .getByRole('button', { name: /Review/ })
    .first()
    .click();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(2);
  expect(await sandbox.campaigns()).toHaveLength(1);
});

test('two tabs on one draft make one campaign', async ({ page, context, sandbox }) => {
  const wizard = await goToLaunch(page, 'Two tabs');
  const other = await context.newPage();
  await other.goto(page.url());
  const second = new Wizard(other);
  await second.openLaunchQuestion();
  await Promise.all([wizard.launchNow.click(), second.launchNow.click()]);
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await other.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  expect(other.url()).toBe(page.url());
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);
});
