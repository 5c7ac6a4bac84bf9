import { type Browser, chromium, type Page } from '@playwright/test';
import { setUp, signIn } from '../../e2e/fixtures';
import { type Stack, startStack } from '../../e2e/stack';
import { buildOnce } from '../cli/build-once';
import { findBrowser } from '../cli/find-browser';
import { findPostgres } from '../cli/temp-postgres';
import { type BarePage, serveBarePage } from './bare-page';
import { dropInPage } from './drop-in-page';
import { dropFile, importFile, openImport, storeContacts } from './import-page';
import { traceMainThread } from './main-thread';
import { makeFile } from './make-file';
import { watchRenderer } from './renderer-memory';
import { type BenchRow, compareRow, limitRow, median, quantile } from './row';
import { insertInBulk, keepParts, sendAndDiscard } from './store-limit';

const ROUNDS = 5;
/** Both take a second: more of them than of what takes longer. */
const RACES = 11;
const ROWS = 100_000;
const [FEW, MANY] = [10_000, 1_000_000];

type Room = { browser: Browser; page: Page; stack: Stack; bare: BarePage };

const say = (round: number, words: string) => console.log(`  round ${round + 1}: ${words}`);

async function enter(browser: Browser, stack: Stack, token = stack.setUpToken): Promise<Page> {
  const context = await browser.newContext({ baseURL: stack.app });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  if (token === null) await signIn(page);
  else await setUp(page, token);
  return page;
}

async function runBare({ browser, bare }: Room, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(bare.url);
  const ms = await dropInPage(page, { path, zone: '#zone', done: 'Report' });
  await page.close();
  return ms;
}

/** Ours and the bare worker in turn, so that a busy moment meets both. */
async function raceBare(room: Room): Promise<BenchRow> {
  const path = makeFile(ROWS);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < RACES; round++) {
    ours.push(await importFile(room.page, path));
    bare.push(await runBare(room, path));
    say(round, `ours ${ours[round]?.toFixed(0)} ms, bare ${bare[round]?.toFixed(0)} ms`);
  }
  const name = '100,000 rows: dropped → report';
  return compareRow({ name, unit: 'ms', ours: median(ours), limit: median(bare), goal: 1.1 });
}

async function watchTasks({ browser, page }: Room): Promise<BenchRow[]> {
  await openImport(page);
  const tasks = await traceMainThread(browser, page, () => dropFile(page, makeFile(ROWS)));
  const p95 = quantile(tasks, 0.95);
  return [
    limitRow({
      name: 'main thread meanwhile, p95 of tasks ≥ 1 ms',
      unit: 'ms',
      ours: p95,
      limit: 50,
    }),
    limitRow({
      name: 'main thread meanwhile, longest',
      unit: 'ms',
      ours: Math.max(0, ...tasks),
      limit: 100,
    }),
  ];
}

async function measureStore({ page, stack, bare }: Room): Promise<BenchRow[]> {
  if (stack.databaseUrl === null) {
    console.log('  no Postgres here: storing is not measured');
    return [];
  }
  await importFile(page, makeFile(ROWS));
  const parts = await keepParts(page);
  await storeContacts(page);
  await page.context().unrouteAll();
  const ours: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await importFile(page, makeFile(ROWS));
    ours.push(await storeContacts(page));
    least.push((await sendAndDiscard(bare.url, parts)) + (await insertInBulk(stack.databaseUrl)));
    say(round, `ours ${ours[round]?.toFixed(0)} ms, least ${least[round]?.toFixed(0)} ms`);
  }
  const name = '100,000 contacts: uploaded and stored';
  return [compareRow({ name, unit: 'ms', ours: median(ours), limit: median(least), goal: 2 })];
}

/** Milliseconds a thousand rows cost, and the renderer's peak, for files of three sizes. */
async function measureGrowth(room: Room): Promise<BenchRow[]> {
  const few = await median5(() => importFile(room.page, makeFile(FEW)));
  // A tab that did nothing else: one that did keeps some 120 MB of it for a while.
  await room.page.context().close();
  room.page = await enter(room.browser, room.stack, null);
  await openImport(room.page);
  const memory = await watchRenderer(room.browser);
  const many = await dropFile(room.page, makeFile(MANY));
  const peak = await memory.stop();
  const uploading = await watchRenderer(room.browser);
  const stored = await storeContacts(room.page);
  const peakStored = await uploading.stop();
  console.log(`  1,000,000 stored in ${stored.toFixed(0)} ms, at most ${peakStored.toFixed(0)} MB`);
  const middle = await median5(() => importFile(room.page, makeFile(ROWS)));
  const each = (ms: number, rows: number) => (ms / rows) * 1_000;
  console.log(
    `  10,000 rows ${few.toFixed(0)} ms, 100,000 ${middle.toFixed(0)} ms, 1,000,000 ${many.toFixed(0)} ms`,
  );
  return [
    limitRow({ name: '1,000,000 rows: renderer at its peak', unit: 'MB', ours: peak, limit: 600 }),
    compareRow({
      name: 'a thousand rows of 1,000,000 against of 100,000',
      ...{ unit: 'ms', ours: each(many, MANY), limit: each(middle, ROWS), goal: 1.25 },
    }),
  ];
}

async function median5(work: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await work());
  return median(all);
}

/** The import against what it can't do without, in Chromium, on the production build. */
export async function benchImport(): Promise<BenchRow[]> {
  const executablePath = findBrowser();
  await buildOnce();
  for (const rows of [FEW, ROWS, MANY]) makeFile(rows);
  const stack = await startStack({ name: 'bench', hasOwnPostgres: findPostgres() !== null });
  const bare = await serveBarePage();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const room = { browser, bare, stack, page: await enter(browser, stack) };
    const rows = [await raceBare(room), ...(await watchTasks(room))];
    rows.push(...(await measureGrowth(room)), ...(await measureStore(room)));
    return rows;
  } finally {
    await browser.close();
    await bare.close();
    await stack.stop();
  }
}
