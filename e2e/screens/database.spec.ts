import { findPostgres } from '../../lib/cli/temp-postgres';
import { expect, NOBODY, setUp, test } from '../fixtures';
import { LIFELIKE } from './lifelike';
import { picture } from './picture';

const isSkipped = findPostgres() === null;
if (isSkipped) console.log('set-up and database away: skipped, there is no Postgres here');
test.skip(isSkipped, 'no Postgres on this machine');
test.use({
  // Of a page that the server could not make.
  expectedNoise: [/Minified React error #441/],
  storageState: NOBODY,
  stackOptions: { env: LIFELIKE, hasOwnPostgres: true, isSetUp: false },
});

test('the first visit, and a database that went away', async ({ page, stack }) => {
  await page.goto('/set-up');
  await expect(page.getByRole('heading', { name: 'Set up Dialboard' })).toBeVisible();
  await picture(page, 'set-up');
  await setUp(page, stack.setUpToken ?? '');
  await stack.postgres?.halt();
  await page.goto('/campaigns');
  await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 60_000 });
  await picture(page, 'error-page');
});
