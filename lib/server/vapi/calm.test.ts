import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createVapi } from './client';
import {
  answerJson,
  type Behaviour,
  type HostileServer,
  startHostileServer,
} from './hostile-server';

let server: HostileServer;
afterEach(() => server.close());

const CAMPAIGN = { id: 'c1', name: 'Spring', status: 'scheduled' };

async function open(behave: Behaviour) {
  server = await startHostileServer(behave);
  return createVapi({ apiKey: 'secret-key', baseUrl: server.url, random: () => 0 });
}

const down = (socket: Socket) => answerJson(socket, {}, 503);
const quietly = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);

test('200 reads of a Vapi that is down: a handful arrive, and each says when to try again', async () => {
  const vapi = await open(down);
  const thrown = [];
  for (let n = 0; n < 200; n += 1) thrown.push(await quietly(vapi.listPhoneNumbers()));
  expect(server.requests).toHaveLength(5);
  expect(thrown.at(-1)).toMatchObject({ kind: 'unavailable', fault: 'breaker-open' });
  expect((thrown.at(-1) as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
});

test('many readers at once repeat no more than the budget has', async () => {
  const vapi = await open(down);
  await Promise.all(Array.from({ length: 60 }, () => quietly(vapi.getCampaign('c1'))));
  expect(server.requests.length).toBeLessThanOrEqual(60 + 10);
});

test('one kind of thing failing holds up no other', async () => {
  const vapi = await open((socket, { path }) =>
    path.startsWith('/assistant') ? down(socket) : answerJson(socket, CAMPAIGN),
  );
  for (let n = 0; n < 10; n += 1) await quietly(vapi.listAssistants());
  expect(await vapi.getCampaign('c1')).toMatchObject({ id: 'c1' });
});

test('a stop, a create and what has to be tried anyway are never held back', async () => {
  const vapi = await open((socket, { method }) =>
    method === 'GET' ? down(socket) : answerJson(socket, CAMPAIGN),
  );
  for (let n = 0; n < 10; n += 1) await quietly(vapi.getCampaign('c1'));
  expect(await vapi.stopCampaign('c1')).toMatchObject({ id: 'c1' });
  expect(await vapi.createCampaign({ name: 'Spring' } as never)).toMatchObject({ id: 'c1' });
  const before = server.requests.length;
  const unhindered = vapi.withOptions({ hasBreaker: false, limits: { readRetries: 0 } });
  await expect(unhindered.getCampaign('c1')).rejects.toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(before + 1);
});

test('a kept connection that dies takes no write with it', async () => {
  const sockets: Socket[] = [];
  const vapi = await open((socket) => {
    // The other side hangs up on whatever comes second on one connection.
    if (sockets.includes(socket)) socket.resetAndDestroy();
    else answerJson(socket, CAMPAIGN);
    sockets.push(socket);
  });
  const once = vapi.withOptions({ limits: { readRetries: 0 } });
  await once.getCampaign('c1');
  expect(await once.createCampaign({ name: 'Spring' } as never)).toMatchObject({ id: 'c1' });
  expect(await once.stopCampaign('c1')).toMatchObject({ id: 'c1' });
  await once.deleteCampaign('c1');
  expect(new Set(sockets).size).toBe(4);
  // The connection was a kept one indeed: a read that takes it is cut off.
  await expect(once.getCampaign('c1')).rejects.toMatchObject({ kind: 'reset' });
});
