import { expect, test } from '../fixtures';
import { picture } from './picture';

const LIST = '/^\\/campaign$/';

test('without campaigns', async ({ page, sandbox }) => {
  expect(await sandbox.campaigns()).toEqual([]);
  await page.goto('/campaigns');
  await expect(page.getByText('No campaigns yet')).toBeVisible();
  await picture(page, 'home-empty');
});

test('a running floor, a search without a match, and a list that can not be read', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await expect(page.getByRole('link', { name: /Plan renewals · November/ })).toBeVisible({
    timeout: 20_000,
  });
  await picture(page, 'home');
  await page.getByRole('searchbox').first().fill('zzz');
  await expect(page.getByText('No campaign fits')).toBeVisible();
  await picture(page, 'home-no-match');
  await page.getByRole('searchbox').first().fill('');
  await sandbox.fault({ method: 'GET', path: LIST, action: { status: 503 } });
  await expect(page.getByText(/could not be read|not answer|Vapi/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Try/ })).toBeVisible({ timeout: 30_000 });
  await picture(page, 'home-stale');
});
