import { expect, test } from './fixtures';
import { Wizard } from './wizard';

const numbers = ['+12125550101', '+12125550102', '+12125550103'];

test('three contacts typed in, one number: phoneNumberId and customers, then Undo', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Ring myself', numbers);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const [payload, ...others] = await sandbox.createdPayloads();
  expect(others).toEqual([]);
  expect(payload?.dialPlan).toBeUndefined();
  expect(payload?.phoneNumberId).toMatch(/^[0-9a-f-]{36}$/);
  expect(payload?.customers?.map((customer) => customer.number)).toEqual(numbers);

  await page.getByRole('button', { name: 'Undo launch' }).click();
  await expect(page.getByText(/Stopped|taken back|not called/).first()).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  await expect.poll(async () => (await sandbox.campaign(id))?.status).toBe('ended');
  const final = await sandbox.campaign(id);
  expect(final?.callsCounterEnded).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // Back must not show the launched draft as one that can still be launched.
  await page.goBack();
  await page.waitForURL(new RegExp(`/campaigns/${id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ring myself');
});
