import { expect, test } from './fixtures';
import { expectAccessible as look } from './looks';
import { storeList } from './store-list';

test('a list is found, browsed, subtracted from, and used in a campaign', async ({
  page,
  stack,
  sandbox: _,
}) => {
  const mark = Date.now();
  const [all, some] = [`All ${mark}`, `Some ${mark}`];
  await storeList(page, { name: all, count: 12_000, app: stack.app, tags: ['spring'] });
  await storeList(page, { name: some, count: 500, first: 100, app: stack.app });

  await page.goto('/contacts');
  await look(page, 'lists');
  await page.getByLabel('Search lists').fill(all);
  await expect(page.getByRole('link', { name: some })).toHaveCount(0);
  await expect(page).toHaveURL(/q=All/);
  await page.getByRole('link', { name: all, exact: true }).click();
  await expect(page.getByRole('heading', { name: all })).toBeVisible();
  await expect(page.getByText('+1 212 555 0000')).toBeVisible();
  await look(page, 'list');

  const rows = page.getByRole('rowgroup', { name: 'Rows of contacts' });
  await rows.getByRole('row').first().focus();
  await page.keyboard.press('End');
  await expect(page.getByText('Person 11999')).toBeVisible();
  await page.getByLabel('Search number or name').fill('person 1044');
  await expect(page.getByText('11 of 12,000')).toBeVisible();

  await page.getByRole('button', { name: 'More about this list' }).click();
  await page.getByRole('menuitem', { name: 'Subtract…' }).click();
  await page.getByLabel('Search the other lists').fill(some);
  await page.getByRole('checkbox', { name: new RegExp(`^${some}`) }).check();
  await expect(
    page.getByText('12,000 − 500 in the subtracted lists = 11,500 contacts'),
  ).toBeVisible();
  await look(page, 'subtract');
  await page.getByRole('button', { name: 'Make the list' }).click();
  await expect(page.getByRole('heading', { name: `${all}, rest` })).toBeVisible();
  await expect(page.getByText('11,500 contacts').first()).toBeVisible();

  await page.getByRole('button', { name: 'Use in a new campaign' }).click();
  await page.waitForURL(/\/campaigns\/new\?draft=/);
  await page.goto(`${page.url().replace(/&step=.*/, '')}&step=audience`);
  await expect(
    page.getByText(new RegExp(`10,000 contacts from ${all}, rest`)).first(),
  ).toBeVisible();
  await expect(
    page.getByText('10,000 of 11,500 in this campaign; 1,500 stay for the next.'),
  ).toBeVisible();
});

test('a list is renamed, tagged and deleted, its contacts counted', async ({ page, stack }) => {
  const name = `Gone ${Date.now()}`;
  const listId = await storeList(page, { name, count: 30, first: 20_000, app: stack.app });
  await page.goto(`/contacts/${listId}`);
  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'More about this list' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Name, tags, time…');
  await page.getByLabel('Name', { exact: true }).fill(`${name}, old`);
  await page.getByRole('textbox', { name: 'Tags' }).fill('vip, march');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: `${name}, old` })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Tags' })).toContainText('march');
  await choose('Delete…');
  await expect(page.getByRole('button', { name: 'Delete 30 contacts' })).toBeDisabled();
  await page.getByLabel('Type 30 to confirm').fill('30');
  await look(page, 'delete a list');
  await page.getByRole('button', { name: 'Delete 30 contacts' }).click();
  await page.waitForURL(/\/contacts$/);
  await page.goto(`/contacts/${listId}`);
  await expect(page.getByRole('heading', { name: 'There is no such list' })).toBeVisible();
});

test('every question about a list, and a search without a find, are accessible', {
  tag: '@long',
}, async ({ page, stack }) => {
  const name = `Asked about ${Date.now()}`;
  const listId = await storeList(page, { name, count: 40, first: 30_000, app: stack.app });
  await page.goto(`/contacts/${listId}`);
  await page.getByLabel('Search number or name').fill('nobody');
  await expect(page.getByText('No contact fits.')).toBeVisible();
  await look(page, 'a list without a find');
  const dialog = page.getByRole('dialog');
  for (const item of ['Combine with…', 'Split…', 'Sample…', 'Name, tags, time…']) {
    await page.getByRole('button', { name: 'More about this list' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(dialog).toBeVisible();
    await look(page, item);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await page.goto('/contacts');
  await page.getByRole('button', { name: 'Forget a number…' }).click();
  await page.getByLabel('Number with country code').fill('+1 212 558 0000');
  await page.getByRole('button', { name: 'Find it' }).click();
  // Other tests on this stack keep the same people.
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  await look(page, 'forget a number');
});
