import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 390 },
] as const;

async function look(page: Page, name: string): Promise<void> {
  for (const { theme, width } of looks) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^((?!dark).)*$/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    expect(said, `${name}, ${theme}, ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} at ${width} px is wider than the screen`).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: `test-results/connection-${name}-${width}-${theme}.png`,
      fullPage: true,
    });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('the key works, and what it opens is listed', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/settings/connection');
  const key = panel(page, 'Key');
  await expect(key.getByText('The key works.')).toBeVisible();
  await expect(key).toContainText('Emulator: nobody is called');
  await expect(panel(page, 'Campaign APIs')).toContainText('Not enabled');
  const numbers = panel(page, 'Caller numbers');
  await expect(numbers.getByRole('row')).toHaveCount(7);
  await expect(numbers).toContainText('Free Vapi numbers cannot run campaigns.');
  await expect(panel(page, 'Assistants and squads')).toContainText('6 assistants, 1 squad');
  await expect(panel(page, 'Calls at once')).toContainText('The most in use in the last 30 days');
  await look(page, 'works');
  expect(await page.content()).not.toContain('canary-key');

  const slots = panel(page, 'Calls at once');
  const limit = slots.getByLabel('Limit of calls at once');
  await limit.fill('0');
  await slots.getByRole('button', { name: 'Save limit' }).click();
  await expect(slots.getByText('At least 1')).toBeVisible();
  await limit.fill('25');
  await slots.getByRole('button', { name: 'Save limit' }).click();
  await expect(slots).toContainText('25 calls at once');
  await limit.fill('10');
  await slots.getByRole('button', { name: 'Save limit' }).click();
  await expect(slots).toContainText('10 calls at once');
});

const hotTip = {
  message:
    'Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.',
  error: 'Unauthorized',
  statusCode: 401,
};
const frozen = { message: 'Your subscription is frozen.', error: 'Forbidden', statusCode: 403 };

const failures: [string, Record<string, unknown>, RegExp][] = [
  ['the public key', { status: 401, body: hotTip }, /does not accept the key.*public key/],
  ['a frozen subscription', { status: 403, body: frozen }, /subscription is frozen/],
  ['a web page', { status: 200, body: '<html>maintenance</html>' }, /The answer is a web page/],
  ['a cut connection', { drop: true }, /Vapi cut the connection/],
  [
    'a rate limit',
    { status: 429, body: { message: 'slow' }, headers: { 'retry-after': '3600' } },
    /asks to slow down.*Try again at \d\d:\d\d:\d\d/,
  ],
];

test('why the key does not work, in words, and again once it does', async ({ page, sandbox }) => {
  await page.goto('/settings/connection');
  const key = panel(page, 'Key');
  for (const [name, action, words] of failures) {
    await sandbox.clearFaults();
    await sandbox.fault({ path: '/', action });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(key, name).toContainText(words);
    if (name === 'the public key') await look(page, 'wrong-key');
  }
  await expect(key).not.toContainText('The key works.');
  await sandbox.clearFaults();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(key).toContainText('The key works.');
});

test('one part that fails blanks no other', async ({ page, sandbox }) => {
  await sandbox.fault({ path: '/phone-number', action: { status: 500, body: {} } });
  await page.goto('/settings/connection');
  await expect(panel(page, 'Caller numbers')).toContainText('Vapi answers with an error (500).');
  await expect(panel(page, 'Key')).toContainText('The key works.');
  await expect(panel(page, 'Assistants and squads')).toContainText('6 assistants');
});
