import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { CampaignPayload, Sandbox } from './sandbox-control';
import { CANARY_KEY } from './stack';
import { Wizard } from './wizard';

const HOUR = 3_600_000;

/** `YYYY-MM-DDTHH:mm` of the browser's clock, some hours from now. */
const clockIn = (page: Page, hours: number) =>
  page.evaluate((ms) => {
    const at = new Date(Date.now() + ms);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, hours * HOUR);

const updates = (sandbox: Sandbox) => sandbox.requests('PATCH', /^\/campaign\//);

/** Straight at Vapi: a campaign that nobody launched here. */
async function createElsewhere(sandbox: Sandbox, name: string): Promise<string> {
  const vapi = async (path: string, body?: object) => {
    const reply = await fetch(`${sandbox.url}${path}`, {
      headers: { authorization: `Bearer ${CANARY_KEY}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return reply.json();
  };
  const [assistant] = (await vapi('/assistant')) as { id: string }[];
  const numbers = (await vapi('/phone-number')) as { id: string; number?: string }[];
  const west = numbers.find(({ number }) => number === '+14155550001');
  const { id } = (await vapi('/campaign', {
    name,
    assistantId: assistant?.id,
    dialPlan: [
      {
        phoneNumberId: west?.id,
        // So many that it does not end within the test.
        customers: Array.from({ length: 300 }, (_, n) => ({ number: `+1212555${1_000 + n}` })),
      },
    ],
    schedulePlan: { earliestAt: new Date(Date.now() + HOUR).toISOString() },
  })) as { id: string };
  return id;
}

async function passTime(sandbox: Sandbox, advanceMs: number): Promise<void> {
  const reply = await fetch(`${sandbox.url}/__sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceMs }),
  });
  expect(reply.ok).toBe(true);
}

async function openStep(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
  await expect(page.getByRole('heading', { name: step, exact: true })).toBeVisible();
}

test('name, window and numbers of a launched campaign change in one request', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Before', ['+12125550111', '+12125550112', '+12125550113']);
  await openStep(page, 'Caller numbers');
  await wizard.chooseNumbers(['+1 650 555 0002']);
  await openStep(page, 'Schedule');
  await page.getByRole('radio', { name: 'In a window' }).click();
  await page.getByLabel('Start', { exact: true }).fill(await clockIn(page, 1));
  await openStep(page, 'Review');
  await wizard.expectSaved();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  const [created] = await sandbox.createdPayloads();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Reschedule…' }).click();
  await page.waitForURL(/\/edit\?step=schedule$/);
  const start = await clockIn(page, 3);
  await page.getByLabel('Start', { exact: true }).fill(start);
  await openStep(page, 'Details');
  await page.getByLabel('Name', { exact: true }).fill('After');
  await openStep(page, 'Caller numbers');
  await page.getByRole('checkbox', { name: '+1 510 555 0003' }).check();
  await openStep(page, 'Changes');
  const changes = page.getByRole('table', { name: 'What changes' });
  await expect(changes.getByRole('row', { name: /Name Before After/ })).toBeVisible();
  await expect(changes.getByRole('row', { name: /^Start/ })).toContainText(start.slice(11));
  await expect(page.getByText('1 of 3 contacts called from another number')).toBeVisible();
  expect(await updates(sandbox)).toHaveLength(0);
  await page.getByRole('button', { name: 'Save changes' }).dblclick();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: /^After/ })).toBeVisible();

  const sent = await updates(sandbox);
  expect(sent).toHaveLength(1);
  const body = sent[0]?.body as CampaignPayload;
  expect(Object.keys(body).sort()).toEqual(['dialPlan', 'name', 'schedulePlan']);
  expect(body.name).toBe(created?.name.replace('Before', 'After'));
  expect(body.schedulePlan?.earliestAt.slice(0, 16)).toBe(
    new Date(await page.evaluate((text) => new Date(text).getTime(), start))
      .toISOString()
      .slice(0, 16),
  );
  const peopleOf = (payload: CampaignPayload | undefined) =>
    (payload?.dialPlan ?? []).flatMap(({ customers }) =>
      customers.map((one) => JSON.stringify(one)),
    );
  expect(peopleOf(body).sort()).toEqual(peopleOf(created).sort());
  expect(body.dialPlan?.map(({ customers }) => customers.length)).toEqual([1, 1, 1]);
});

test('it starts while it is being edited: said so, and nothing is lost or sent', async ({
  page,
  sandbox,
}) => {
  const id = await createElsewhere(sandbox, 'Early bird');
  await page.goto(`/campaigns/${id}/edit`);
  await page.getByLabel('Name', { exact: true }).fill('Late bird');
  await openStep(page, 'Changes');
  await expect(page.getByText('Late bird')).not.toHaveCount(0);
  await passTime(sandbox, HOUR + 1_000);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /It started at \d\d:\d\d/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeDisabled();
  expect(await updates(sandbox)).toHaveLength(0);
  await page.getByRole('link', { name: 'Open the campaign' }).click();
  await page.waitForURL(`**/campaigns/${id}`);
  await expect(page.getByRole('heading', { name: /^Early bird/ })).toBeVisible();
});

test('somebody else changes it meanwhile: shown, and put together', async ({ page, sandbox }) => {
  const id = await createElsewhere(sandbox, 'Shared work');
  await page.goto(`/campaigns/${id}/edit`);
  await openStep(page, 'Changes');
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeDisabled();
  await openStep(page, 'Schedule');
  await page.getByLabel('Start', { exact: true }).fill(await clockIn(page, 5));
  await fetch(`${sandbox.url}/campaign/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${CANARY_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Their name' }),
  });
  await openStep(page, 'Changes');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Somebody else changed this campaign meanwhile')).toBeVisible();
  await expect(page.getByRole('row', { name: /Name Shared work Their name/ })).toBeVisible();
  expect(await updates(sandbox)).toHaveLength(1);
  await page.getByRole('button', { name: 'Put my changes onto it' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.waitForURL(`**/campaigns/${id}`);
  const sent = await updates(sandbox);
  expect(sent).toHaveLength(2);
  expect(Object.keys(sent[1]?.body as object)).toEqual(['schedulePlan']);
  expect((await sandbox.campaign(id))?.name).toBe('Their name');
});
