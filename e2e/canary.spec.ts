import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import { CANARY_KEY, CANARY_SECRET } from './stack';
import { Wizard } from './wizard';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, process.env.NEXT_DIST_DIR || '.next', 'static');
const number = '+12125550177';
const name = 'Canary Quentin';
/** What the emulator hides in its replies: fields of Vapi's objects that nobody here asked for. */
const upstreamSecret = /canary-(?!key|secret)[a-z]/;
// Two names are there on purpose: VAPI_API_KEY in the payload's curl command, SETUP_TOKEN in a hint.
const serverNames = /AUTH_SECRET|DATABASE_URL|CRON_SECRET|SANDBOX_KEY/;

test('the browser’s bundle holds no key and no name of one', () => {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    expect(text.includes(CANARY_KEY), file.name).toBe(false);
    expect(serverNames.test(text), file.name).toBe(false);
    if (file.name.endsWith('.map')) expect(JSON.parse(text).sources, file.name).toEqual([]);
  }
});

test('pages, replies and logs hold no secret, and a person’s data only where it is needed', async ({
  page,
  context,
  sandbox,
  stack,
}) => {
  const bodies: { url: string; text: string }[] = [];
  context.on('response', async (reply) => {
    const type = reply.headers()['content-type'] ?? '';
    if (!/html|json|x-component/.test(type) || reply.status() >= 300) return;
    const text = await reply.text().catch(() => '');
    bodies.push({ url: reply.url(), text });
  });

  const wizard = new Wizard(page);
  await wizard.open();
  await wizard.fillDetails('Canary', /^Jun/);
  await wizard.next('Audience');
  await page.getByRole('tab', { name: 'By hand' }).click();
  await page.getByLabel('Number 1', { exact: true }).fill(number);
  await page.getByLabel('Name 1', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Check these contacts' }).click();
  await wizard.takeContacts(1);
  await wizard.next('Caller numbers');
  await wizard.chooseNumbers(['+1 415 555 0001']);
  await wizard.next('Overrides');
  await wizard.next('Schedule');
  await wizard.next('Review');
  await wizard.openLaunchQuestion();
  await wizard.launchNow.click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1) ?? '';
  await expect.poll(async () => (await sandbox.campaign(id))?.callsCounterEnded).toBe(1);
  await expect(page.getByText(name)).toBeVisible();
  // A refusal with personal data in Vapi's own words, and an id that is none.
  await sandbox.fault({
    method: 'GET',
    path: '/campaign',
    action: { status: 500, body: `<p>${number} ${name}` },
  });
  await page.goto('/campaigns');
  await page.goto('/campaigns/not-a-campaign');
  await sandbox.clearFaults();

  expect(bodies.length).toBeGreaterThan(10);
  for (const { url, text } of bodies) {
    expect(text, url).not.toContain(CANARY_KEY);
    expect(text, url).not.toContain(CANARY_SECRET);
    expect(upstreamSecret.test(text), `${url} carries a field of Vapi’s`).toBe(false);
  }
  const people = bodies.filter(({ text }) => text.includes(number) || text.includes(name));
  const allowed = /\/api\/(contacts\/lists|campaigns\/[^/]+\/calls)|\/campaigns\/new|\/api\/drafts/;
  expect(people.map(({ url }) => url).filter((url) => !allowed.test(url))).toEqual([]);

  const log = readFileSync(stack.logs.app, 'utf8');
  expect(log.length).toBeGreaterThan(0);
  for (const secret of [CANARY_KEY, CANARY_SECRET, number, name, 'demo-dialboard']) {
    expect(log, secret).not.toContain(secret);
  }
  expect(upstreamSecret.test(log)).toBe(false);
});
