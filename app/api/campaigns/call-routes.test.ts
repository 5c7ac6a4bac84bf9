import { afterEach, expect, test, vi } from 'vitest';
import { addCall, type CallRef } from '@/lib/testing/campaigns/add-call';
import { openRouteFixture } from '@/lib/testing/campaigns/route-fixture';
import { emptyTables } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { GET as getRecording } from './[id]/calls/[callId]/recording/route';
import { GET as getCall } from './[id]/calls/[callId]/route';
import { GET as getAround } from './[id]/calls/around/[position]/route';
import { GET as getContact } from './[id]/calls/contact/[position]/route';

// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const fixture = shareFixture(openRouteFixture);
afterEach(async () => {
  fixture.fake.routes.clear();
  await emptyTables(fixture.db);
});

const ask = (headers: Headers, path = '') =>
  new Request(`http://localhost:3000/x${path}`, { headers });
const askCall = (call: CallRef, headers = fixture.operator) =>
  getCall(ask(headers), { params: Promise.resolve(call) });
const askRecording = (call: CallRef) =>
  getRecording(ask(fixture.operator), { params: Promise.resolve(call) });
const asksOf = (path: string) => fixture.fake.seen('GET', path).length;

test('a call comes with what Vapi told of it, and no address', async () => {
  const reply = await askCall(addCall(fixture.fake));
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('private, no-store');
  const text = await reply.text();
  expect(text).not.toContain('/file/');
  expect(JSON.parse(text)).toMatchObject({
    row: { position: 0, name: 'Contact 0', numberLabel: '+1 415 555 1000' },
    callerLabel: 'West',
    content: { hasRecording: true, turns: [{ kind: 'assistant', text: 'Hello' }] },
  });
});

test('a call of another campaign, or of none, is not there, and Vapi is not asked', async () => {
  const [mine, other] = [addCall(fixture.fake), addCall(fixture.fake)];
  for (const callId of [other.callId, 'none', '..%2Fcampaign', '../assistant']) {
    const reply = await askCall({ id: mine.id, callId });
    expect(reply.status).toBe(404);
    expect((await askRecording({ id: mine.id, callId })).status).toBe(404);
  }
  expect(asksOf(`/call/${other.callId}`)).toBe(0);
});

test('a call that Vapi says is of another campaign is not there', async () => {
  const asked = addCall(fixture.fake, { detail: { campaignId: 'elsewhere' } });
  const reply = await askCall(asked);
  expect(reply.status).toBe(404);
  expect(await reply.text()).not.toContain('elsewhere');
  expect((await askRecording(asked)).status).toBe(404);
  expect(asksOf(`/file/${asked.callId}`)).toBe(0);
});

test('a call is for those who may see contacts', async () => {
  const asked = addCall(fixture.fake);
  const params = Promise.resolve(asked);
  const place = Promise.resolve({ id: asked.id, position: '0' });
  for (const [headers, status] of [
    [fixture.viewer, 403],
    [new Headers(), 401],
  ] as const) {
    expect((await askCall(asked, headers)).status).toBe(status);
    expect((await getRecording(ask(headers), { params })).status).toBe(status);
    expect((await getContact(ask(headers), { params: place })).status).toBe(status);
    expect((await getAround(ask(headers), { params: place })).status).toBe(status);
  }
  expect(asksOf(`/call/${asked.callId}`)).toBe(0);
});

test('a contact without a call is told why', async () => {
  const { id } = addCall(fixture.fake);
  const context = (position: string) => ({ params: Promise.resolve({ id, position }) });
  const reply = await getContact(ask(fixture.operator), context('5'));
  expect(await reply.json()).toMatchObject({
    row: { position: 5, callId: null },
    why: expect.stringContaining('Not dialled yet'),
    content: null,
  });
  expect((await getContact(ask(fixture.operator), context('6'))).status).toBe(404);
  expect((await getContact(ask(fixture.operator), context('-1'))).status).toBe(400);
});

test('a call knows who stands around it in a filtered list', async () => {
  const { id } = addCall(fixture.fake);
  const around = async (position: string, query: string) => {
    const params = Promise.resolve({ id, position });
    return (await getAround(ask(fixture.operator, `?${query}`), { params })).json();
  };
  expect(await around('0', 'outcome=all')).toMatchObject({
    index: 0,
    matching: 6,
    previous: null,
    next: { position: 1 },
  });
  expect(await around('2', 'outcome=reached')).toMatchObject({
    index: null,
    matching: 2,
    previous: { position: 1 },
    next: null,
  });
});
