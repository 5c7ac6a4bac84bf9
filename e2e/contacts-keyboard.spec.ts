import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { arrowTo, expectFocusKept, press, retype, tabTo, type } from './keys';
import type { CampaignPayload } from './sandbox-control';

// A stack of its own: who is on its do-not-call list must not be missing from the campaigns of other tests.
test.use({ stackOptions: { env: { SANDBOX_SPEED: '117' } } });

const FILE = Buffer.from(
  [
    'phone,name,note',
    ...[0, 1, 2, 3, 4].map((n) => `+1212555017${n},Person ${n},x`),
    'nobody,Mended,x',
  ].join('\n'),
);

const numbersOf = ({ customers = [], dialPlan = [] }: CampaignPayload) =>
  [...customers, ...dialPlan.flatMap((entry) => entry.customers)].map(({ number }) => number);

const buttonOn = (page: Page) => (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function follow(page: Page, link: string, heading: string): Promise<void> {
  await press(page, page.getByRole('link', { name: link, exact: true }).first());
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expectFocusKept(page);
}

/** From the lists to a stored one: a file is chosen, its mapping changed, a cell mended. */
async function importFile(page: Page): Promise<void> {
  const button = buttonOn(page);
  await follow(page, 'Import contacts', 'New campaign');
  await expect(page.getByRole('heading', { name: 'Audience', exact: true })).toBeVisible();
  await tabTo(page, button('Choose a file'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'spring.csv', mimeType: 'text/csv', buffer: FILE });
  await expect(button('Use these 5 contacts')).toBeVisible();
  await expectFocusKept(page);

  await tabTo(page, page.getByLabel('What “note” is'));
  await page.keyboard.type('Leave');
  await expect(page.getByLabel('What “note” is')).toHaveValue('ignore');
  await expect(page.getByLabel('What “note” is')).toBeFocused();
  await press(page, button(/^Fix phone in line 7:/));
  await expect(page.getByLabel('phone, line 7')).toBeFocused();
  await retype(page, page.getByLabel('phone, line 7'), '+12125550175');
  await page.keyboard.press('Enter');
  await expect(page.getByText('None: every row is accepted. 1 cell was fixed here.')).toBeFocused();
  await press(page, button('Use these 6 contacts'));
  await expect(page.getByText('6 contacts from spring will be called.').first()).toBeFocused();
  await expect(page.getByText(/draft saved \d/)).toBeVisible();
}

/** Draws five of the six; says whom. */
async function drawSample(page: Page): Promise<string[]> {
  await press(page, buttonOn(page)('More about this list'));
  const item = page.getByRole('menuitem', { name: 'Sample…' });
  await arrowTo(page, item, 'ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Draw a sample' });
  await retype(page, dialog.getByLabel('Name'), 'Five of spring');
  await retype(page, dialog.getByLabel('How many'), '5');
  await expect(dialog.getByText('6 − 1 not drawn = 5 contacts')).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'Make the list' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Five of spring' })).toBeFocused();
  const rows = page.getByRole('rowgroup', { name: 'Rows of contacts' }).getByRole('row');
  await expect(rows).toHaveCount(5);
  const numbers = rows.getByText(/^\+1 212 555 017\d$/);
  await expect(numbers).toHaveCount(5);
  return (await numbers.allInnerTexts()).map((number) => number.replaceAll(' ', ''));
}

async function addToDoNotCall(page: Page, number: string): Promise<void> {
  const button = buttonOn(page);
  await follow(page, 'Do not call', 'Do not call');
  await press(page, button('Add a number'));
  const dialog = page.getByRole('dialog', { name: 'Add a number' });
  await type(page, dialog.getByLabel('Number', { exact: true }), number);
  await type(page, dialog.getByLabel('Reason'), 'Asked by letter');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('No launch calls it.')).toBeVisible();
  await expectFocusKept(page);
  await press(page, dialog.getByRole('button', { name: 'Done' }));
  await expect(dialog).toBeHidden();
  await expect(button('Add a number')).toBeFocused();
}

async function launch(page: Page): Promise<void> {
  const button = buttonOn(page);
  const step = (name: string) => page.getByRole('heading', { name, exact: true });
  await expect(step('Details')).toBeVisible();
  await type(page, page.getByLabel('Name', { exact: true }), 'Spring by keyboard');
  await press(page, page.getByRole('combobox', { name: 'Assistant' }));
  await page.keyboard.type('Jun');
  await expect(page.getByRole('option', { name: /^Jun/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await press(page, button('Next'));
  await expect(step('Audience')).toBeVisible();
  await expect(
    page.getByText('4 contacts from Five of spring will be called.').first(),
  ).toBeVisible();
  await expect(page.getByText('1 more in it is on do-not-call.')).toBeVisible();
  await press(page, button('Next'));
  await expect(step('Caller numbers')).toBeVisible();
  await press(page, page.getByRole('checkbox', { name: '+1 415 555 0001' }), 'Space');
  for (const next of ['Overrides', 'Schedule']) {
    await press(page, button('Next'));
    await expect(step(next)).toBeVisible();
  }
  await press(page, page.locator('main footer').getByRole('button', { name: 'Review' }));
  await expect(step('Review')).toBeVisible();
  await expect(page.getByText(/1 of the 5 contacts in .* is on do-not-call/)).toBeVisible();
  await expect(page.getByText(/4 people are called by/)).toBeVisible();
  await expect(page.getByText(/draft saved \d/)).toBeVisible();
  await press(page, button(/^Launch to /));
  await expect(page.getByRole('region', { name: /^Launch “/ })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await press(page, button(/^Launch now/));
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('a list without a mouse: imported, mended, sampled, and called without who asked not to be', async ({
  page,
  sandbox,
}) => {
  await page.goto('/contacts');
  await importFile(page);
  await follow(page, 'Contacts', 'Contacts');
  await follow(page, 'spring', 'spring');
  const sample = await drawSample(page);
  const [asked = ''] = sample;
  await addToDoNotCall(page, asked);
  await follow(page, 'Lists', 'Contacts');
  await follow(page, 'Five of spring', 'Five of spring');
  await press(page, buttonOn(page)('Use in a new campaign'));
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await launch(page);
  const payloads = await sandbox.createdPayloads();
  expect(payloads.map(numbersOf)).toEqual([sample.filter((number) => number !== asked)]);
});
