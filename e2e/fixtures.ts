import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { Sandbox } from './sandbox-control';
import { CANARY_KEY, type Stack, type StackOptions, startStack } from './stack';

type Worker = { stackOptions: Omit<StackOptions, 'name'>; stack: Stack; signedInState: string };
type Each = { sandbox: Sandbox; quiet: undefined; expectedNoise: RegExp[] };

/** What a browser says by itself about a reply that a test provoked. */
const provoked = /Failed to load resource: the server responded with a status of (304|4\d\d|5\d\d)/;

/**
 * `page` is signed in as the demo administrator and opens addresses of the worker's own stack. The
 * emulator is reset to an organisation without campaigns before each test. Noise in the console fails it.
 */
export const test = base.extend<Each, Worker>({
  stackOptions: [{}, { option: true, scope: 'worker' }],
  stack: [
    async ({ stackOptions, browser }, use, info) => {
      const databaseServer = process.env.E2E_DATABASE_URL;
      const stack = await startStack({
        ...(databaseServer && { databaseServer }),
        ...stackOptions,
        name: String(info.workerIndex),
      });
      if (stackOptions.isSetUp !== false) await makeAdministrator(browser, stack);
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  signedInState: [
    async ({ browser, stack }, use, info) => {
      const path = info.project.outputDir.concat(`/session-${info.workerIndex}.json`);
      const context = await browser.newContext({ baseURL: stack.app });
      await signIn(await context.newPage());
      await context.storageState({ path });
      await context.close();
      await use(path);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.app),
  storageState: async ({ signedInState }, use) => use(signedInState),
  sandbox: [
    async ({ stack }, use) => {
      const sandbox = new Sandbox(stack.sandbox, CANARY_KEY);
      await sandbox.reset();
      await use(sandbox);
    },
    // Also for tests that do not ask for it: faults of the one before would reach them.
    { auto: true },
  ],
  expectedNoise: [[], { option: true }],
  quiet: [
    async ({ context, expectedNoise }, use) => {
      const noise = listenForNoise(context);
      await use(undefined);
      const unexpected = noise.filter((line) => !expectedNoise.some((known) => known.test(line)));
      expect(unexpected, 'unexpected console output').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** For a context of its own: without it a new context is signed in like `page`. */
export const NOBODY = { cookies: [], origins: [] };

export async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page);
  await page.waitForURL('**/campaigns');
}

/** The form, on a page or in a frame. */
export async function fillSignIn(at: Page | FrameLocator): Promise<void> {
  await at.getByLabel('E-mail').fill('demo@dialboard.local');
  await at.getByLabel('Password', { exact: true }).fill('demo-dialboard');
  await at.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** On Postgres there is no demo: the first person is made as in production. */
async function makeAdministrator(browser: Browser, stack: Stack): Promise<void> {
  if (stack.setUpToken === null) return;
  const context = await browser.newContext({ baseURL: stack.app });
  await setUp(await context.newPage(), stack.setUpToken);
  await context.close();
}

/** The first administrator, with the demo's e-mail and password, so that `signIn` signs in either. */
export async function setUp(page: Page, token: string): Promise<void> {
  await page.goto('/set-up');
  await page.getByLabel('Set-up token').fill(token);
  await page.getByLabel('Your name').fill('Demo');
  await page.getByLabel('E-mail').fill('demo@dialboard.local');
  await page.getByLabel('Password', { exact: true }).fill('demo-dialboard');
  await page.getByRole('button', { name: 'Create the administrator' }).click();
  await page.waitForURL('**/campaigns');
}

function listenForNoise(context: BrowserContext): string[] {
  const noise: string[] = [];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || provoked.test(message.text())) return;
    noise.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => noise.push(`page error: ${error.error().message}`));
  return noise;
}
