import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const COUNT = 32_000;
/** Where its seven parts begin. */
const PARTS = [0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000];

/** A file whose rows are all accepted, and no other test's. */
function fileOf(mark: string) {
  const rows = Array.from({ length: COUNT }, (_, n) => `+1212${5_550_000 + n},${mark} ${n}`);
  const buffer = Buffer.from(['phone,name', ...rows].join('\n'));
  return { name: `${mark}.csv`, mimeType: 'text/csv', buffer };
}

type File = ReturnType<typeof fileOf>;

async function check(page: Page, file: File): Promise<void> {
  await page.goto('/campaigns/new?step=audience');
  await page.getByLabel('Contact file').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Use these 32,000 contacts' })).toBeEnabled();
}

const store = (page: Page) =>
  page.getByRole('button', { name: 'Use these 32,000 contacts' }).click();

/** The parts that are asked for from now on, in order. */
function watchParts(context: BrowserContext): number[] {
  const seen: number[] = [];
  context.on('request', (request) => {
    const [, from] = /\/parts\/(\d+)$/.exec(request.url()) ?? [];
    if (from !== undefined) seen.push(Number(from));
  });
  return seen;
}

const expectStored = (page: Page, mark: string) =>
  expect(page.getByText(`10,000 contacts from ${mark} will be called.`).first()).toBeVisible();

async function listsOf(page: Page, { app, mark }: { app: string; mark: string }) {
  const reply = await page.request.get(`${app}/api/contacts/lists?search=${mark}`);
  return (await reply.json()) as { name: string; count: number; listId: string }[];
}

/** One list, whole: the first and the last of the file are in it. */
async function expectWhole(page: Page, given: { app: string; mark: string }): Promise<void> {
  const lists = await listsOf(page, given);
  expect(lists).toMatchObject([{ name: given.mark, count: COUNT }]);
  await page.goto(`/contacts/${lists[0]?.listId}`);
  for (const n of [0, COUNT - 1]) {
    await page.getByLabel('Search number or name').fill(`${given.mark} ${n}`);
    const name = page.getByRole('cell', { name: `${given.mark} ${n}`, exact: true });
    await expect(name.first()).toBeVisible();
  }
}

test('a server that fails on part 7: told, nothing half there, gone on with', async ({
  page,
  stack,
  sandbox: _,
}) => {
  const mark = `seven${Date.now()}`;
  const given = { app: stack.app, mark };
  await page.route(`**/parts/${PARTS[6]}`, (route) => route.fulfill({ status: 500, body: 'no' }));
  await check(page, fileOf(mark));
  await store(page);
  await expect(page.getByText('The contacts are not stored yet.')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'not stored' })).toContainText(
    /server answered 500/,
  );
  expect(await listsOf(page, given)).toEqual([]);
  await page.unroute(`**/parts/${PARTS[6]}`);
  const again = watchParts(page.context());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectStored(page, mark);
  expect(again).toEqual([PARTS[6]]);
  await expectWhole(page, given);
});

test('a tab closed halfway: the next one sends only what is missing', { tag: '@long' }, async ({
  page,
  context,
  stack,
  sandbox: _,
}) => {
  const mark = `closed${Date.now()}`;
  const given = { app: stack.app, mark };
  const file = fileOf(mark);
  const late = PARTS.slice(3);
  // They never reach the server: the tab is closed while it tries again.
  for (const from of late) await page.route(`**/parts/${from}`, (route) => route.abort());
  await check(page, file);
  const early = PARTS.slice(0, 3).map((from) =>
    page.waitForResponse((reply) => reply.url().endsWith(`/parts/${from}`) && reply.ok()),
  );
  await store(page);
  await Promise.all(early);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  expect(await listsOf(next, given)).toEqual([]);
  await check(next, file);
  const sent = watchParts(context);
  await store(next);
  await expectStored(next, mark);
  // One that was under way as the tab closed may have arrived; the last was never begun.
  expect(late).toEqual(expect.arrayContaining(sent));
  expect(sent).toContain(PARTS[6]);
  await expectWhole(next, given);
});

test('the same file from two tabs at once is one list', { tag: '@long' }, async ({
  page,
  context,
  stack,
  sandbox: _,
}) => {
  const mark = `twice${Date.now()}`;
  const file = fileOf(mark);
  const letGo: (() => void)[] = [];
  await page.route(`**/parts/${PARTS[5]}`, async (route) => {
    await new Promise<void>((resolve) => letGo.push(resolve));
    await route.continue();
  });
  await check(page, file);
  const held = page.waitForRequest(`**/parts/${PARTS[5]}`);
  await store(page);
  await held;
  const other = await context.newPage();
  await check(other, file);
  await store(other);
  await expectStored(other, mark);
  for (const go of letGo) go();
  await expectStored(page, mark);
  await expectWhole(other, { app: stack.app, mark });
});
