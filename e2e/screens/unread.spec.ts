import { expect, NOBODY, signIn, test } from '../fixtures';
import { LIFELIKE } from './lifelike';
import { picture } from './picture';

const LIST = '/^\\/campaign$/';

// Nobody is signed in before the faults are booked, on a stack of its own: its list was never read.
test.use({ storageState: NOBODY, stackOptions: { env: { ...LIFELIKE, SANDBOX_SLOTS: '10' } } });

test('a list that was never read: not to be had, and on its way', async ({ page, sandbox }) => {
  await sandbox.fault({ method: 'GET', path: LIST, action: { status: 503 } });
  await signIn(page);
  await expect(page.getByText('The campaigns could not be read')).toBeVisible();
  await picture(page, 'home-unread');
  await sandbox.clearFaults();
  // Longer than Dialboard waits for Vapi.
  await sandbox.fault({ method: 'GET', path: LIST, action: { delayMs: 60_000 } });
  await page.goto('/campaigns', { waitUntil: 'commit' });
  const still = page.getByText('Reading the campaigns');
  await expect(still).toBeAttached();
  await picture(page, 'home-loading', { still });
});
