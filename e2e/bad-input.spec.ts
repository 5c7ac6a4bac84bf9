import type { Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';
import { Wizard } from './wizard';

// React reports what an error boundary caught.
test.use({ expectedNoise: [/Server Components render|Minified React error/] });

const LONG = 'x'.repeat(2_000);
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const IDS = ['abc', UNKNOWN, LONG, '..%2f..%2fassistant', '%F0%9F%8E%88', '%00', '__proto__', '%'];

/** A page that says something, under a heading, and leads on. */
async function expectWords(page: Page, address: string): Promise<void> {
  const reply = await page.goto(address);
  expect(reply?.status() ?? 0, address).toBeLessThan(500);
  await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  const main = page.getByRole('main');
  await expect(main, address).toContainText(/\w{3,}.*\w{3,}/s);
  await expect(main.getByRole('link').or(main.getByRole('button')).first(), address).toBeVisible();
  await expect(main, address).not.toContainText(/could not be drawn|\[object|undefined/);
}

test('no address and no query draws a blank or a fault', { tag: '@long' }, async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  const paths = ['/campaigns/:id', '/launches/:id', '/invite/:id', '/reset/:id', '/:id'];
  const deeper = ['config', 'activity', 'edit'].map((tab) => `/campaigns/:id/${tab}`);
  deeper.push('/contacts/:id', '/contacts/numbers/:id');
  for (const path of [...paths, ...deeper]) {
    for (const id of IDS) {
      const address = path.replace(':id', id);
      const reply = await page.request.get(address);
      expect(reply.status(), address).toBeLessThan(500);
      expect(await reply.text(), address).toMatch(/<h1|There is nothing|There is no such/);
    }
  }
  const [campaign] = await sandbox.campaigns();
  const live = `/campaigns/${campaign?.id}`;
  for (const address of [
    `/campaigns/abc`,
    `/campaigns/${LONG}/config`,
    `/campaigns/%00`,
    `/campaigns/${UNKNOWN}/edit`,
    '/launches/%F0%9F%8E%88',
    '/nothing/here',
    '/campaigns?page=-1&sort=evil&status=none&search=%00&q=%F0%9F%8E%88',
    `/campaigns?page=99999999999999999999&search=${LONG}`,
    '/campaigns/new?draft=abc&step=evil',
    `/campaigns/new?draft=${UNKNOWN}&step=review&step=details`,
    '/campaigns/drafts?saved=%00&saved=2&page=x',
    `${live}?outcome=evil&sort=evil&search=%00`,
    `${live}/config?from=1e99&number=%00`,
    `${live}/activity?before=9007199254740991`,
    `${live}/edit?step=%F0%9F%8E%88`,
    `/contacts?q=%00&tag=${LONG}&sort=evil&page=-1`,
    '/contacts?q=%25_%5C&tag=%F0%9F%8E%88&sort=-count&page=999999',
    '/contacts/do-not-call?search=%00&page=99999999999',
    '/contacts/numbers/%2B12125550123x',
    '/settings/connection?x=%00',
    '/sign-in?next=%2F%2Fevil.example',
  ]) {
    await expectWords(page, address);
  }
  for (const call of ['..%2f..', '%00', LONG]) {
    await page.goto(`${live}?call=${call}`);
    const drawer = page.getByRole('dialog');
    await expect(drawer).toContainText(/no such call|nothing at this address/);
    await expect(drawer.getByRole('button', { name: 'Close' })).toBeVisible();
  }
});

test('a campaign deleted while it is watched says so, and keeps its last numbers', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('demo');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: /Plan renewals · November/ }).click();
  const counters = page.getByRole('list', { name: 'Counters' });
  await expect(counters).toContainText(/Scheduled\d/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  await sandbox.deleteElsewhere(id);
  const note = page.getByText('Vapi does not know this campaign any more.');
  await expect(note).toBeVisible({ timeout: 20_000 });
  await expect(counters).toContainText(/Scheduled\d/);
  await page.reload();
  await expect(note).toBeVisible();
  await expect(counters).toContainText(/Scheduled\d/);
});

test('a session that ends in the wizard loses nothing that was typed', async ({
  page,
  context,
}) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Before the end', ['+12125550141']);
  await wizard.openLaunchQuestion();
  await context.clearCookies();
  await wizard.launchNow.click();
  await expect(page.getByText(/^You are signed out\. Sign in again/)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Details/ })
    .first()
    .click();
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('After the end');
  await expect(page.getByText('Nothing you typed is lost')).toBeVisible();
  await expect(name).toHaveValue('After the end');

  const other = await context.newPage();
  await signIn(other);
  await other.close();
  // Saved by itself as soon as the tab is looked at again.
  await page.bringToFront();
  await wizard.expectSaved();
  await page.reload();
  await expect(name).toHaveValue('After the end');
});

test('while Vapi is down each page says so, and the wizard goes on with ids', async ({
  page,
  sandbox,
}) => {
  // Nobody has read it: of others the last numbers would be shown.
  const unread = '00000000-0000-4000-8000-000000000401';
  await sandbox.fault({ path: '/', action: { status: 401, body: { message: 'Invalid Key' } } });
  await expectWords(page, '/campaigns');
  await expectWords(page, `/campaigns/${unread}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('This could not be read from Vapi');
  await expect(main).toContainText('Vapi does not accept the API key.');
  await expect(main.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectWords(page, `/campaigns/${unread}/edit`);
  await expect(main).toContainText('Vapi does not accept the API key.');
  await expectWords(page, '/campaigns/new');
  await expect(page.getByLabel('Name', { exact: true })).toBeEditable();
  await expectWords(page, '/settings/connection');
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

test('no route of contacts answers any method with a fault', async ({ page, stack }) => {
  const list = `lists/${UNKNOWN}/1`;
  const routes = [
    'lists',
    'lists/same',
    'lists/derive',
    'lists/derive/sum',
    list,
    `${list}/parts/0`,
  ];
  const more = [`${list}/finish`, `${list}/contacts`, `${list}/csv`, 'screen', 'mappings'];
  for (const route of [...routes, ...more, 'mappings/find', 'do-not-call/import', 'evil']) {
    for (const method of METHODS) {
      const address = `${stack.app}/api/contacts/${route}`;
      const reply = await page.request.fetch(address, {
        method,
        headers: { origin: stack.app, 'x-content-encoding': 'gzip' },
        maxRedirects: 0,
      });
      expect(reply.status(), `${method} ${route}`).toBeLessThan(500);
      const text = await reply.text();
      if (reply.status() === 400) expect(text, `${method} ${route}`).toMatch(/"message":"[A-Z]/);
    }
  }
});
