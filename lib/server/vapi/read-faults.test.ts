import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createVapi, type Vapi } from './client';
import type { UpstreamErrorKind } from './errors';
import {
  answer,
  answerJson,
  type Behaviour,
  type HostileServer,
  startHostileServer,
} from './hostile-server';

let servers: HostileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

/** Whoever never answers is waited for as long as a deadline lasts; an answer may take its time on a busy machine. */
const SOON = 300;
const AT_LEISURE = 5_000;

async function open(
  behave: Behaviour,
  deadline = AT_LEISURE,
): Promise<{ vapi: Vapi; server: HostileServer }> {
  const server = await startHostileServer(behave);
  servers.push(server);
  const vapi = createVapi({
    apiKey: 'secret-key',
    baseUrl: server.url,
    random: () => 0,
    limits: {
      ...{ readMs: deadline, campaignReadMs: deadline },
      ...{ readBudgetMs: 30_000, maxRetryAfterMs: 200 },
    },
  });
  return { vapi, server };
}

const CAMPAIGN = { id: 'c1', name: 'Spring', status: 'scheduled' };

type Fault = [name: string, behave: (socket: Socket) => void, kind: UpstreamErrorKind];

const PASSING: Fault[] = [
  ['no reply', () => undefined, 'timeout'],
  ['a reset', (socket) => socket.resetAndDestroy(), 'reset'],
  ['an empty 200', (socket) => answer(socket, {}), 'bad-reply'],
  [
    'HTML',
    (socket) => answer(socket, { headers: { 'content-type': 'text/html' }, body: '<p>' }),
    'bad-reply',
  ],
  [
    'a truncated body',
    (s) => answer(s, { body: '{"id":"c1"', headers: { 'content-length': '5' } }),
    'bad-reply',
  ],
  ['408', (socket) => answerJson(socket, {}, 408), 'unavailable'],
  ['500', (socket) => answerJson(socket, {}, 500), 'unavailable'],
  ['503', (socket) => answerJson(socket, {}, 503), 'unavailable'],
  ['429', (socket) => answerJson(socket, {}, 429), 'rate-limited'],
];

test.each(PASSING)('read, %s: two more tries, then an error', async (_, behave, kind) => {
  const { vapi, server } = await open(behave, kind === 'timeout' ? SOON : AT_LEISURE);
  await expect(vapi.getCampaign('c1')).rejects.toMatchObject({ kind });
  expect(server.requests).toHaveLength(3);
});

test.each(PASSING)('read, %s once: the next try answers', async (_, behave, kind) => {
  const { vapi, server } = await open(
    (socket, _request, nth) => (nth === 1 ? behave(socket) : answerJson(socket, CAMPAIGN)),
    kind === 'timeout' ? 1_500 : AT_LEISURE,
  );
  expect(await vapi.getCampaign('c1')).toMatchObject({ id: 'c1', status: 'scheduled' });
  expect(server.requests).toHaveLength(2);
});

test.each<[string, (socket: Socket) => void, UpstreamErrorKind]>([
  ['400', (socket) => answerJson(socket, {}, 400), 'rejected'],
  ['401', (socket) => answerJson(socket, {}, 401), 'unauthorized'],
  ['403', (socket) => answerJson(socket, {}, 403), 'forbidden'],
  ['404', (socket) => answerJson(socket, {}, 404), 'not-found'],
  [
    'a redirect',
    (s) => answer(s, { status: 302, headers: { location: 'http://127.0.0.1:1' } }),
    'bad-reply',
  ],
  ['no id', (socket) => answerJson(socket, { name: 'x' }), 'bad-reply'],
])('read, %s: not tried again', async (_, behave, kind) => {
  const { vapi, server } = await open(behave);
  await expect(vapi.getCampaign('c1')).rejects.toMatchObject({ kind });
  expect(server.requests).toHaveLength(1);
});

test('read, 429 asking for longer than we wait: surfaced at once with the time', async () => {
  const { vapi, server } = await open((socket) =>
    answer(socket, { status: 429, headers: { 'retry-after': '3600' }, body: '{}' }),
  );
  await expect(vapi.getCampaign('c1')).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  expect(server.requests).toHaveLength(1);
});

test.each(['0', '0.1', 'soon', 'Thu, 01 Jan 2026 00:00:00 GMT'])(
  'read, 429 with Retry-After %s: waited for, then answered',
  async (retryAfter) => {
    const { vapi, server } = await open((socket, _request, nth) => {
      if (nth > 1) return answerJson(socket, CAMPAIGN);
      answer(socket, { status: 429, headers: { 'retry-after': retryAfter }, body: '{}' });
    });
    expect(await vapi.getCampaign('c1')).toMatchObject({ id: 'c1' });
    expect(server.requests).toHaveLength(2);
  },
);

test('read, everything slow: ends with the budget, not after three deadlines', async () => {
  const { vapi, server } = await open(() => undefined);
  const hurried = vapi.withOptions({
    limits: { campaignReadMs: 10_000, readBudgetMs: 150 },
    random: () => 0,
  });
  await expect(hurried.getCampaign('c1')).rejects.toMatchObject({ kind: 'timeout' });
  expect(server.requests).toHaveLength(1);
});

test('read, a body over 8 MB: given up, and not asked for again', async () => {
  const { vapi, server } = await open((socket) =>
    answer(socket, { body: `["${'x'.repeat(9 * 1024 * 1024)}"]` }),
  );
  const patient = vapi.withOptions({ limits: {} });
  await expect(patient.listAssistants()).rejects.toMatchObject({ fault: 'over-cap' });
  expect(server.requests).toHaveLength(1);
});

test('read, a campaign of 12 MB: taken', async () => {
  const customers = Array.from({ length: 10_000 }, (_, n) => ({
    number: `+1415${String(5_000_000 + n)}`,
    assistantOverrides: { variableValues: { note: 'x'.repeat(1_100) } },
  }));
  const { vapi } = await open((socket) => answerJson(socket, { ...CAMPAIGN, customers }));
  const patient = vapi.withOptions({ limits: {} });
  expect(await patient.getCampaign('c1')).toMatchObject({ audience: 10_000 });
});

test('a list with an entry that can’t be read keeps the others and counts it', async () => {
  const results = [null, CAMPAIGN, { name: 'no id' }, { id: 'c2', status: 'new-word' }];
  const { vapi } = await open((socket) => answerJson(socket, { results, metadata: null }));
  const page = await vapi.listCampaigns();
  expect(page).toMatchObject({ dropped: 2, total: null, hasMore: null });
  expect(page.campaigns.map(({ id, status }) => [id, status])).toEqual([
    ['c1', 'scheduled'],
    ['c2', 'unknown'],
  ]);
});
