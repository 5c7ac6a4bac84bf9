import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { launchAttempts } from '@/lib/server/db/schema';
import { createVapi } from '@/lib/server/vapi';
import { answer, answerJson } from '@/lib/server/vapi/hostile-server';
import { type OnCreate, startFakeVapi } from '@/lib/testing/launches/fake-vapi';
import { approveNew, openLaunchFixture, viewOf } from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { sendLaunch } from './send-launch';

const fixture = shareFixture(openLaunchFixture);

const refusing =
  (status: number): OnCreate =>
  (socket) =>
    answerJson(socket, { message: ['assistantId must exist'] }, status);
const failing =
  (status: number): OnCreate =>
  (socket) =>
    answer(socket, { status });

async function sendOnce(onCreate: OnCreate) {
  const key = await approveNew(fixture);
  const before = fixture.fake.seen('POST').length;
  fixture.fake.script.push(onCreate);
  await sendLaunch(key, fixture.deps);
  await sendLaunch(key, fixture.deps);
  return { key, posts: fixture.fake.seen('POST').length - before };
}

test.each([400, 401, 403, 404, 409, 413, 422, 429])(
  '%i is a no: failed, with Vapi’s words, after one POST',
  async (status) => {
    const { key, posts } = await sendOnce(refusing(status));
    expect(posts).toBe(1);
    const { state, parts } = await viewOf(fixture, key);
    expect(state).toBe('failed');
    expect(parts[0]?.failure).toEqual({
      kind: 'refused',
      status,
      vapi: ['assistantId must exist'],
      problems: [
        {
          code: 'refused-by-vapi',
          severity: 'error',
          step: 'details',
          field: 'target.assistantId',
          message: 'assistantId must exist',
        },
      ],
    });
  },
);

const html = { 'content-type': 'text/html' };

test.each<[string, OnCreate]>([
  ['408', failing(408)],
  ['500', failing(500)],
  ['502', failing(502)],
  ['503', failing(503)],
  ['504', failing(504)],
  ['418, which nobody promised', failing(418)],
  ['a redirect', (socket) => answer(socket, { status: 307, headers: { location: '/x' } })],
  ['a reset', (socket) => socket.resetAndDestroy()],
  ['no answer', () => undefined],
  ['201 in HTML', (socket) => answer(socket, { status: 201, headers: html, body: '<p>ok' })],
  ['201 and nothing', (socket) => answer(socket, { status: 201 })],
  ['201 without an id', (socket) => answerJson(socket, { name: 'x' }, 201)],
  ['204', (socket) => answer(socket, { status: 204 })],
])('%s leaves the outcome unknown, after one POST', async (_, onCreate) => {
  const { key, posts } = await sendOnce(onCreate);
  expect(posts).toBe(1);
  const view = await viewOf(fixture, key);
  expect(view).toMatchObject({ state: 'unknown', canRetry: false, looks: [] });
  const wait = Date.parse(view.nextLookAt ?? '') - Date.now();
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(2_000);
});

test.each([
  ['half a character', `${'x'.repeat(299)}😀`],
  ['a NUL', 'a\0b'],
])('a no whose words hold %s is still a no', async (_, message) => {
  const { key } = await sendOnce((socket) => answerJson(socket, { message }, 400));
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'failed' });
});

test('where nothing listens, nothing was sent: failed', async () => {
  const key = await approveNew(fixture);
  const gone = await startFakeVapi();
  await gone.close();
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl: gone.url });
  await sendLaunch(key, { ...fixture.deps, vapi });
  const { state, parts } = await viewOf(fixture, key);
  expect(state).toBe('failed');
  expect(parts[0]?.failure).toMatchObject({ kind: 'unreachable', status: null });
});

test('contacts that can not be read fail the launch before anything is sent', async () => {
  const key = await approveNew(fixture);
  const before = fixture.fake.seen('POST').length;
  const readContacts = async () => [];
  await sendLaunch(key, { ...fixture.deps, readContacts });
  expect(fixture.fake.seen('POST')).toHaveLength(before);
  const { state, parts } = await viewOf(fixture, key);
  expect({ state, kind: parts[0]?.failure?.kind }).toEqual({
    state: 'failed',
    kind: 'unbuildable',
  });
});

test('of ten senders at once, one sends', async () => {
  const key = await approveNew(fixture);
  const before = fixture.fake.seen('POST').length;
  await Promise.all(Array.from({ length: 10 }, () => sendLaunch(key, fixture.deps)));
  expect(fixture.fake.seen('POST').length - before).toBe(1);
});

test('the attempt is in the ledger before the POST leaves, and settled after', async () => {
  const key = await approveNew(fixture);
  const read = () =>
    fixture.db.select().from(launchAttempts).where(eq(launchAttempts.launchKey, key));
  let during: unknown;
  const createCampaign = async (
    payload: Parameters<typeof fixture.deps.vapi.createCampaign>[0],
  ) => {
    during = await read();
    return fixture.deps.vapi.createCampaign(payload);
  };
  await sendLaunch(key, { ...fixture.deps, vapi: { ...fixture.deps.vapi, createCampaign } });
  expect(during).toMatchObject([{ n: 1, settledAt: null, status: null }]);
  expect(await read()).toMatchObject([{ n: 1, status: 201, replyClass: 'created' }]);
});

test('a viewer reads Vapi’s words without numbers and addresses in them', async () => {
  const { key } = await sendOnce((socket) =>
    answerJson(
      socket,
      {
        message: [
          'customers.0.number +14155550100 is not valid',
          'customers.1.email "ana@acme.example" and sip:bo@acme.example are not valid',
        ],
      },
      400,
    ),
  );
  const seen = JSON.stringify(
    await (await import('./read-launch')).readLaunch(key, {
      canSeeContacts: false,
      db: fixture.db,
    }),
  );
  expect(seen).toContain('customers.0.number …0100 is not valid');
  expect(seen).toContain('are not valid');
  expect(seen).not.toMatch(/5550100|ana|bo@|acme/);
});
