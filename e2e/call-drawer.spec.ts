import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './looks';
import { openEnded } from './running';
import type { Sandbox } from './sandbox-control';

// At the speed of life, so that a recording lasts as long as its call.
test.use({ stackOptions: { env: { SANDBOX_SPEED: '1' } } });

const drawer = (page: Page) => page.getByRole('dialog');

/** The campaign of the demo organisation that is over, with its reached calls in the table. */
async function openReached(page: Page, sandbox: Sandbox): Promise<void> {
  await openEnded(page, sandbox);
  await page.getByRole('radio', { name: 'Reached', exact: true }).click();
  await expect(firstCall(page)).toBeVisible();
}

const firstCall = (page: Page) =>
  page
    .getByRole('table', { name: 'Calls', exact: true })
    .getByRole('row')
    .nth(1)
    .getByRole('button');

/** Seconds into the recording, from the element itself. */
const playedTo = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

test('a call is opened, heard, sought through and left by keyboard', async ({ page, sandbox }) => {
  test.setTimeout(60_000);
  await sandbox.reset('demo');
  await openReached(page, sandbox);
  const name = (await firstCall(page).textContent()) ?? '';
  await firstCall(page).focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { name })).toBeVisible();
  await expect(page).toHaveURL(/\?call=[0-9a-f-]{36}$/);
  await expect(drawer(page).getByText(/^1 of \d+/)).toBeVisible();

  await page.keyboard.press('Space');
  await expect(drawer(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => playedTo(page)).toBeGreaterThan(0.3);
  const turns = drawer(page).getByRole('region', { name: 'Transcript' }).getByRole('listitem');
  const last = turns.last();
  await last.getByRole('button').click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  const [minutes = 0, seconds = 0] = ((await last.textContent()) ?? '')
    .slice(0, 4)
    .split(':')
    .map(Number);
  const begins = minutes * 60 + seconds;
  expect(begins).toBeGreaterThan(2);
  await expect.poll(() => playedTo(page)).toBeGreaterThan(begins);

  await page.keyboard.press('j');
  await expect(drawer(page).getByText(/^2 of \d+/)).toBeVisible();
  await expect(drawer(page).getByRole('heading', { name })).toBeHidden();
  await page.keyboard.press('k');
  await expect(drawer(page).getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(firstCall(page)).toBeFocused();
  await expect(page).not.toHaveURL(/call=/);
});

test('a link opens the call; a wrong one and a contact without a call say so', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await openReached(page, sandbox);
  const campaign = page.url();
  await firstCall(page).click();
  await expect(drawer(page).getByRole('region', { name: 'Cost' })).toContainText('Total');
  const [link, title] = [page.url(), await drawer(page).getByRole('heading').first().textContent()];
  await page.goto(link);
  await expect(drawer(page).getByRole('heading', { name: title ?? '' })).toBeVisible();
  await expectAccessible(page, 'call drawer');

  await page.goto(`${campaign}?call=00000000-0000-4000-8000-000000000000`);
  await expect(drawer(page).getByRole('alert')).toContainText('This campaign has no such call.');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  await expect(page.getByRole('table', { name: 'Calls', exact: true })).toBeVisible();
  const total = await page
    .getByRole('table', { name: 'Calls', exact: true })
    .getAttribute('aria-rowcount');
  await page.goto(`${page.url()}?contact=${Number(total) - 1}`);
  await expect(drawer(page)).toContainText('Not dialled yet');
});
