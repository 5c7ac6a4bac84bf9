import { expect, test } from '../fixtures';
import { picture } from './picture';

test('a campaign that is deleted at Vapi while it is watched', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('list', { name: 'Counters' })).toBeVisible();
  const body = { message: 'Campaign not found', error: 'Not Found', statusCode: 404 };
  const action = { status: 404, body };
  await sandbox.fault({ method: 'GET', path: '/^\\/campaign\\//', action });
  await expect(page.getByText('Vapi does not know this campaign any more.')).toBeVisible({
    timeout: 60_000,
  });
  await picture(page, 'live-gone');
});
