import { expect, test } from './fixtures';
import { Wizard } from './wizard';

/** What Next answers to an action of another build. The first test holds it against the real server. */
const UNKNOWN_ACTION = {
  status: 409,
  headers: { 'x-nextjs-action-not-found': '1' },
  contentType: 'text/plain',
  body: 'Server Action unavailable.',
};

test('the server answers an action of another build as these tests do', async ({ page, stack }) => {
  const reply = await page.request.post('/campaigns/new', {
    headers: {
      'next-action': `40${'ab'.repeat(20)}`,
      origin: stack.app,
      'content-type': 'text/plain;charset=UTF-8',
    },
    data: '[]',
  });
  expect(reply.status()).toBe(UNKNOWN_ACTION.status);
  expect(reply.headers()).toMatchObject(UNKNOWN_ACTION.headers);
  expect(reply.headers()['content-type']).toContain(UNKNOWN_ACTION.contentType);
  expect(await reply.text()).toBe(UNKNOWN_ACTION.body);
});

test('a tab of the build before keeps its draft, says reload, and repeats nothing', async ({
  page,
  sandbox,
}) => {
  const wizard = new Wizard(page);
  await wizard.buildSmall('Older than the server', ['+12125550101']);
  let calls = 0;
  await page.route('**/campaigns/new**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    calls += 1;
    await route.fulfill(UNKNOWN_ACTION);
  });
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await expect(
    page.getByText(/A new version was deployed since this page was opened/),
  ).toBeVisible();
  const reload = page.getByRole('button', { name: 'Reload the page' });
  await expect(reload).toBeVisible();
  expect(calls).toBe(1);
  expect(await sandbox.requests('POST', /^\/campaign$/)).toEqual([]);

  await page.unroute('**/campaigns/new**');
  await reload.click();
  await expect(reload).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  await expect(page.getByText('Older than the server').first()).toBeVisible();
  expect(await sandbox.requests('POST', /^\/campaign$/)).toEqual([]);
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);
});
