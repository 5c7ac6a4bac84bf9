import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Customer } from './sandbox-control';
import { Wizard } from './wizard';

const numbers = ['+12125550131', '+12125550132', '+12125550133'];

async function duplicate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
}

async function launch(page: Page): Promise<void> {
  const wizard = new Wizard(page);
  await page.goto(`${page.url()}&step=review`);
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
}

test('a copy of a campaign of ours calls the same contacts', async ({ page, sandbox }) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Autumn', numbers);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await duplicate(page);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Autumn (2)');
  await launch(page);
  const [first, second] = await sandbox.createdPayloads();
  expect(second?.name).toMatch(/^Autumn \(2\) · /);
  expect(second?.customers).toEqual(first?.customers);
  expect(second?.phoneNumberId).toBe(first?.phoneNumberId);
});

test('a copy of a campaign started elsewhere keeps who calls whom', async ({ page, sandbox }) => {
  const [[assistantId = ''], callers] = await Promise.all([
    sandbox.ids('assistant'),
    sandbox.ids('phone-number'),
  ]);
  const person = (number: string, plan: string): Customer => ({
    number,
    name: `Person ${number.slice(-2)}`,
    assistantOverrides: { variableValues: { plan } },
  });
  const dialPlan = [
    { phoneNumberId: callers[0] ?? '', customers: [person(numbers[0] ?? '', 'Gold')] },
    {
      phoneNumberId: callers[1] ?? '',
      customers: [person(numbers[1] ?? '', 'Iron'), person('+12005550006', 'Bad')],
    },
  ];
  const id = await sandbox.createElsewhere({
    ...{ name: 'From another program', assistantId, dialPlan },
    assistantOverrides: { firstMessage: 'Hi {{name}}' },
  });
  await page.goto(`/campaigns/${id}`);
  await duplicate(page);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('From another program (2)');
  await expect(page.getByText('1 of 3 contacts left out')).toBeVisible();
  await launch(page);
  const copy = (await sandbox.createdPayloads()).at(-1);
  expect(copy?.assistantOverrides).toEqual({ firstMessage: 'Hi {{name}}' });
  expect(copy?.dialPlan?.map(({ phoneNumberId }) => phoneNumberId)).toEqual(callers.slice(0, 2));
  expect(copy?.dialPlan?.flatMap(({ customers }) => customers)).toEqual(
    [
      { customer: person(numbers[0] ?? '', 'Gold'), plan: 'Gold' },
      { customer: person(numbers[1] ?? '', 'Iron'), plan: 'Iron' },
    ].map(({ customer, plan }) => ({
      ...customer,
      assistantOverrides: { variableValues: { plan, name: customer.name } },
    })),
  );
});
