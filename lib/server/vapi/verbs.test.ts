import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVapi, type Vapi } from './client';
import { answer, answerJson, type HostileServer, startHostileServer } from './hostile-server';

let server: HostileServer;
let vapi: Vapi;
let reply: unknown;

beforeEach(async () => {
  reply = { id: 'c1', name: 'Spring', status: 'ended' };
  server = await startHostileServer((socket) => answerJson(socket, reply));
  vapi = createVapi({ apiKey: 'secret-key', baseUrl: server.url });
});
afterEach(() => server.close());

function seen() {
  return server.requests.map(({ method, path, body }) => `${method} ${path} ${body}`.trim());
}

test('writes go to V1 with the body as it is and the key as bearer', async () => {
  const payload = {
    name: 'Spring',
    squadId: 'squad-1',
    dialPlan: [
      {
        phoneNumberId: 'number-1',
        customers: [
          {
            number: '+14155550100',
            squadOverrides: {
              'tools:append': [{ type: 'endCall' }],
              variableValues: { 'a b': 'ü' },
            },
          },
        ],
      },
    ],
    schedulePlan: { earliestAt: '2026-11-22T16:00:00Z' },
  };
  await vapi.createCampaign(payload);
  await vapi.updateCampaign('c1', { name: 'Summer' });
  await vapi.stopCampaign('c1');
  await vapi.deleteCampaign('c1');
  expect(seen()).toEqual([
    `POST /campaign ${JSON.stringify(payload)}`,
    'PATCH /campaign/c1 {"name":"Summer"}',
    'PATCH /campaign/c1 {"status":"ended"}',
    'DELETE /campaign/c1',
  ]);
  expect(server.requests[0]?.head).toMatch(/\r\nauthorization: Bearer secret-key(\r\n|$)/i);
});

test('reads go to their routes', async () => {
  await vapi.getCampaign('c1');
  await vapi.getAssistant('a1');
  await vapi.getCall('call-1');
  reply = { results: [], metadata: { totalItems: 0 } };
  await vapi.listCampaigns({ limit: 10, page: 2, createdAtGe: '2026-11-22T15:00:00.000Z' });
  reply = [];
  await vapi.listAssistants();
  await vapi.listSquads([]);
  await vapi.listPhoneNumbers();
  expect(seen()).toEqual([
    'GET /campaign/c1',
    'GET /assistant/a1',
    'GET /call/call-1',
    'GET /campaign?page=2&limit=10&createdAtGe=2026-11-22T15%3A00%3A00.000Z',
    'GET /assistant?limit=100',
    'GET /squad?limit=100',
    'GET /phone-number?limit=100',
  ]);
});

test.each(['../squad', 'c1?x=1', 'c1/../c2', '', '..', 'c1#', 'a b', `${'x'.repeat(101)}`])(
  'an id like “%s” makes no request',
  async (id) => {
    const facts = { kind: 'not-found', fault: 'invalid-id', isOutcomeKnown: true };
    await expect(vapi.getCampaign(id)).rejects.toMatchObject(facts);
    await expect(vapi.getAssistant(id)).rejects.toMatchObject(facts);
    await expect(vapi.getCall(id)).rejects.toMatchObject(facts);
    await expect(vapi.stopCampaign(id)).rejects.toMatchObject(facts);
    await expect(vapi.deleteCampaign(id)).rejects.toMatchObject(facts);
    expect(seen()).toEqual([]);
  },
);

test.each([
  ['already gone', { status: 404, body: '{"message":"Campaign not found"}' }],
  ['gone without a word', { status: 204 }],
])('deleting what is %s is a success', async (_, gone) => {
  const other = await startHostileServer((socket) => answer(socket, gone));
  await createVapi({ apiKey: 'k', baseUrl: other.url }).deleteCampaign('c1');
  expect(other.requests).toHaveLength(1);
  await other.close();
});

test.each([
  ['cancelled', 'given back'],
  ['in-progress', 'an error'],
])('a stop refused by 409 while the campaign is %s: %s', async (status, outcome) => {
  const other = await startHostileServer((socket, { method }) =>
    method === 'PATCH'
      ? answerJson(socket, { message: 'immutable' }, 409)
      : answerJson(socket, { id: 'c1', status }),
  );
  const stopping = createVapi({ apiKey: 'k', baseUrl: other.url }).stopCampaign('c1');
  if (outcome === 'given back') expect(await stopping).toMatchObject({ id: 'c1', status });
  else await expect(stopping).rejects.toMatchObject({ kind: 'conflict' });
  expect(other.requests.map(({ method }) => method)).toEqual(['PATCH', 'GET']);
  await other.close();
});

test('a list longer than a page is read on from its oldest entry, once each', async () => {
  const all = Array.from({ length: 230 }, (_, n) => ({
    id: `a${n}`,
    name: `Assistant ${n}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) - n * 1000).toISOString(),
  }));
  const paged = await startHostileServer((socket, { path }) => {
    const before = new URL(path, 'http://x').searchParams.get('createdAtLt');
    answerJson(socket, all.filter((entry) => !before || entry.createdAt < before).slice(0, 100));
  });
  const list = await createVapi({ apiKey: 'k', baseUrl: paged.url }).listAssistants();
  expect(list.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(paged.requests).toHaveLength(3);
  await paged.close();
});

test('a list that ignores where to read on is read twice, not for ever', async () => {
  const same = Array.from({ length: 100 }, (_, n) => ({ id: `n${n}`, createdAt: '2026-01-01' }));
  const stubborn = await startHostileServer((socket) => answerJson(socket, same));
  const list = await createVapi({ apiKey: 'k', baseUrl: stubborn.url }).listPhoneNumbers();
  expect([list.length, stubborn.requests.length]).toEqual([100, 2]);
  await stubborn.close();
});

test('a key that can’t be sent is refused without being repeated', () => {
  const open = () => createVapi({ apiKey: 'sk-123\nx', baseUrl: 'http://127.0.0.1:1' });
  expect(open).toThrow('The Vapi API key is empty or holds characters that cannot be sent.');
});
