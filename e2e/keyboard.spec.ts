import { expect, NOBODY, test } from './fixtures';
import { arrowTo, press, tabTo, type } from './keys';

// Calls long enough that the campaign still runs when it is stopped, on a busy machine too.
test.use({ storageState: NOBODY, stackOptions: { env: { SANDBOX_SPEED: '2' } } });

test('the whole job without a mouse: sign in, build, launch, stop', async ({ page, sandbox }) => {
  expect(await sandbox.campaigns()).toEqual([]);
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const step = (name: string) => page.getByRole('heading', { name, exact: true });
  await page.goto('/sign-in');
  await type(page, page.getByLabel('E-mail'), 'demo@dialboard.local');
  await type(page, page.getByLabel('Password', { exact: true }), 'demo-dialboard');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/campaigns');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await press(page, page.getByRole('main').getByRole('link', { name: 'New campaign' }).first());
  await expect(step('Details')).toBeVisible();
  await type(page, page.getByLabel('Name', { exact: true }), 'By keyboard');
  await press(page, page.getByRole('combobox', { name: 'Assistant' }));
  await page.keyboard.type('Jun');
  await expect(page.getByRole('option', { name: /^Jun/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await press(page, button('Next'));

  await expect(step('Audience')).toBeVisible();
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await arrowTo(page, page.getByRole('tab', { name: 'By hand' }), 'ArrowRight');
  await type(page, page.getByLabel('Number 1', { exact: true }), '+12125550101');
  await page.keyboard.press('Enter');
  await page.keyboard.type('+12125550102');
  await press(page, button('Check these contacts'));
  await press(page, button(/Use these 2 contacts/));
  await expect(page.getByText(/2 contacts from .* will be called/).first()).toBeVisible();
  await press(page, button('Next'));

  await expect(step('Caller numbers')).toBeVisible();
  await press(page, page.getByRole('checkbox', { name: '+1 415 555 0001' }), 'Space');
  for (const next of ['Overrides', 'Schedule']) {
    await press(page, button('Next'));
    await expect(step(next)).toBeVisible();
  }
  await press(page, page.locator('main footer').getByRole('button', { name: 'Review' }));
  await expect(step('Review')).toBeVisible();
  await expect(page.getByText(/draft saved \d/)).toBeVisible();
  await press(page, button(/^Launch to /));
  const question = page.getByRole('region', { name: /^Launch “/ });
  await expect(question).toHaveAttribute('aria-busy', 'false');
  const again = question.getByRole('checkbox', { name: /again/ });
  if ((await again.count()) > 0) await press(page, again, 'Space');
  await press(page, button(/^Launch now/));

  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await sandbox.createdPayloads()).toHaveLength(1);
  await press(page, button('Stop…'));
  const stop = page.getByRole('alertdialog').getByRole('button', { name: 'Stop campaign' });
  await expect(stop).toBeEnabled();
  await press(page, stop);
  await expect(page.getByText(/^Stopped$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
