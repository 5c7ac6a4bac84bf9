import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createVapi } from './client';
import { UpstreamError, type UpstreamErrorKind } from './errors';
import { answer, answerJson, type HostileServer, startHostileServer } from './hostile-server';

const PAYLOAD = {
  name: 'Spring · a1b2c3',
  assistantId: 'assistant-1',
  phoneNumberId: 'number-1',
  customers: [{ number: '+14155550100', name: 'Ada' }],
};
/** An answer may take its time on a busy machine; whoever never answers is waited for this long. */
const LIMITS = { writeMs: 10_000, campaignMaxBytes: 64 * 1024 };
const HURRIED = { ...LIMITS, writeMs: 500 };

let servers: HostileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function start(...args: Parameters<typeof startHostileServer>): Promise<HostileServer> {
  const server = await startHostileServer(...args);
  servers.push(server);
  return server;
}

async function failToCreate(baseUrl: string, limits = LIMITS): Promise<UpstreamError> {
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl, limits });
  const thrown: unknown = await vapi.createCampaign(PAYLOAD).catch((error: unknown) => error);
  if (!(thrown instanceof UpstreamError)) throw new Error(`not an UpstreamError: ${thrown}`);
  return thrown;
}

const html = { 'content-type': 'text/html' };
const dripping = (socket: Socket) => {
  socket.write(
    'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n',
  );
  const timer = setInterval(() => socket.write(' '), 20);
  socket.on('close', () => clearInterval(timer));
};

type Fault = [
  name: string,
  behave: (socket: Socket) => void,
  kind: UpstreamErrorKind,
  facts?: Partial<Pick<UpstreamError, 'fault'>>,
];

/** After each of these the campaign may exist. */
const UNKNOWN: Fault[] = [
  ['accepted, no reply', () => undefined, 'timeout'],
  ['reset after the body', (socket) => socket.resetAndDestroy(), 'reset'],
  ['closed after the body', (socket) => socket.end(), 'reset'],
  ['one byte at a time', dripping, 'timeout'],
  [
    'headers, then nothing',
    (socket) => socket.write('HTTP/1.1 201 Created\r\ncontent-length: 9\r\n\r\n'),
    'timeout',
  ],
  [
    'truncated by a close',
    (socket) => {
      answer(socket, { body: '{"id":"c', headers: { 'content-length': '400' } });
      socket.end();
    },
    'bad-reply',
    { fault: 'truncated' },
  ],
  [
    'truncated chunks',
    (socket) => {
      socket.end(
        'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n',
      );
    },
    'bad-reply',
    { fault: 'truncated' },
  ],
  [
    'a length too short',
    (socket) => answer(socket, { body: '{"id":"c1"}', headers: { 'content-length': '6' } }),
    'bad-reply',
    { fault: 'not-json' },
  ],
  ['200 HTML', (s) => answer(s, { headers: html, body: '<p>hi' }), 'bad-reply', { fault: 'html' }],
  ['HTML called JSON', (s) => answer(s, { body: '<p>hi' }), 'bad-reply', { fault: 'not-json' }],
  ['200 empty', (socket) => answer(socket, {}), 'bad-reply', { fault: 'empty' }],
  ['204', (socket) => answer(socket, { status: 204 }), 'bad-reply', { fault: 'empty' }],
  ['no id', (s) => answerJson(s, { name: 'x' }, 201), 'bad-reply', { fault: 'unexpected-shape' }],
  ['id null', (s) => answerJson(s, { id: null }, 201), 'bad-reply', { fault: 'unexpected-shape' }],
  ['null', (s) => answerJson(s, null, 201), 'bad-reply', { fault: 'unexpected-shape' }],
  ['a list', (s) => answerJson(s, [], 201), 'bad-reply', { fault: 'unexpected-shape' }],
  ['no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9\r\n'), 'reset'],
  [
    'a body without end',
    (socket) => {
      socket.write('HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n\r\n');
      const timer = setInterval(() => socket.write('x'.repeat(16_384)), 1);
      socket.on('close', () => clearInterval(timer));
    },
    'bad-reply',
    { fault: 'over-cap' },
  ],
  [
    'a small body that unpacks to 8 MB',
    (socket) => {
      const packed = gzipSync(Buffer.alloc(8 * 1024 * 1024, ' '));
      socket.write(
        `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`,
      );
      socket.write(packed);
    },
    'bad-reply',
    { fault: 'over-cap' },
  ],
];

test.each(UNKNOWN)(
  'create, %s: one request, outcome unknown',
  async (_, behave, kind, facts = {}) => {
    const server = await start(behave);
    const error = await failToCreate(server.url, kind === 'timeout' ? HURRIED : LIMITS);
    expect(error).toMatchObject({ kind, isOutcomeKnown: false, ...facts });
    expect(server.requests).toHaveLength(1);
  },
);

test('create, reset before the body was read: one request, outcome unknown', async () => {
  const server = await start((socket) => socket.resetAndDestroy(), { at: 'headers' });
  expect(await failToCreate(server.url)).toMatchObject({ kind: 'reset', isOutcomeKnown: false });
  expect(server.requests).toHaveLength(1);
});

test.each<[number, UpstreamErrorKind, boolean]>([
  [400, 'rejected', true],
  [401, 'unauthorized', true],
  [403, 'forbidden', true],
  [404, 'not-found', true],
  [409, 'conflict', true],
  [413, 'rejected', true],
  [422, 'rejected', true],
  [429, 'rate-limited', true],
  [402, 'rejected', false],
  [418, 'rejected', false],
  [408, 'unavailable', false],
  [500, 'unavailable', false],
  [502, 'unavailable', false],
  [503, 'unavailable', false],
  [504, 'unavailable', false],
])('create, %i: one request, %s, outcome known %s', async (status, kind, isOutcomeKnown) => {
  const server = await start((socket) =>
    answerJson(
      socket,
      { message: ['customers.0 is odd'], error: 'Odd', statusCode: status },
      status,
    ),
  );
  const error = await failToCreate(server.url);
  expect(error).toMatchObject({ kind, status, isOutcomeKnown });
  expect(error.messages).toEqual(['customers.0 is odd']);
  expect(server.requests).toHaveLength(1);
});

test('create, 400 whose body never ends: the status decides', async () => {
  const server = await start((socket) =>
    answer(socket, { status: 400, body: '{"mess', headers: { 'content-length': '99' } }),
  );
  const error = await failToCreate(server.url, HURRIED);
  expect(error).toMatchObject({ kind: 'rejected', status: 400, isOutcomeKnown: true });
  expect(error.messages).toEqual([]);
});

test('create, 429 with a page of HTML: still rate-limited', async () => {
  const server = await start((socket) =>
    answer(socket, {
      status: 429,
      headers: { ...html, 'retry-after': '3600' },
      body: '<title>1015</title>',
    }),
  );
  const error = await failToCreate(server.url);
  expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 3_600_000 });
  expect(error.messages).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])('create, %i to another host: not followed', async (status) => {
  const other = await start((socket) => answerJson(socket, { id: 'c1' }));
  const server = await start((socket) =>
    answer(socket, { status, headers: { location: `${other.url}/campaign` } }),
  );
  expect(await failToCreate(server.url)).toMatchObject({
    kind: 'bad-reply',
    fault: 'redirect',
    isOutcomeKnown: false,
  });
  expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
});

test('create, nobody listens: nothing was sent', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  taken.close();
  await once(taken, 'close');
  const port = typeof address === 'object' ? address?.port : 0;
  expect(await failToCreate(`http://127.0.0.1:${port}`)).toMatchObject({
    kind: 'not-sent',
    code: 'ECONNREFUSED',
    isOutcomeKnown: true,
  });
});

test('create, a name without an address: nothing was sent', async () => {
  expect(await failToCreate('http://vapi.invalid')).toMatchObject({
    kind: 'not-sent',
    isOutcomeKnown: true,
  });
});

test('create, 2xx with an id: the campaign, whatever else is odd about it', async () => {
  const server = await start((socket) =>
    answerJson(socket, { id: 'c1', status: 'pondering', callsCounterEnded: '3', calls: 7 }, 201),
  );
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl: server.url, limits: LIMITS });
  const campaign = await vapi.createCampaign(PAYLOAD);
  expect(campaign).toMatchObject({ id: 'c1', status: 'unknown', rawStatus: 'pondering' });
  expect(campaign.tally.ended).toBe(3);
  expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([PAYLOAD]);
});

test.each([408, 429, 500, 503])('stop and delete, %i: one request each', async (status) => {
  const server = await start((socket) => answerJson(socket, { message: 'no' }, status));
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl: server.url, limits: LIMITS });
  await expect(vapi.stopCampaign('c1')).rejects.toMatchObject({ status });
  await expect(vapi.deleteCampaign('c1')).rejects.toMatchObject({ status });
  expect(server.requests.map(({ method }) => method)).toEqual(['PATCH', 'DELETE']);
});
