import { desc } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { audit } from '@/lib/server/db/schema';
import { forgetEnv } from '@/lib/server/env';
import { answer, answerJson, type Behaviour } from '@/lib/server/vapi/hostile-server';
import {
  emptyTables,
  openWatchFixture,
  type WatchFixture,
} from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { GET as getRecording } from './[id]/calls/[callId]/recording/route';
import { GET as getCall } from './[id]/calls/[callId]/route';
import { GET as getAround } from './[id]/calls/around/[position]/route';
import { GET as getContact } from './[id]/calls/contact/[position]/route';

// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const AUDIO = 'RIFF-0123456789-abcdefghij';
let fixture: WatchFixture;
let operator: Headers;
let viewer: Headers;

beforeAll(async () => {
  fixture = await openWatchFixture();
  stubServerEnv({ VAPI_BASE_URL: fixture.fake.url });
  provideDb(fixture.db);
  operator = (await signedInAs('operator')).headers;
  viewer = (await signedInAs('viewer')).headers;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  forgetEnv();
  provideDb(undefined);
  await fixture.close();
});
afterEach(async () => {
  fixture.fake.routes.clear();
  await emptyTables(fixture.db);
});

let count = 0;
/** A campaign whose calls nobody else has, so that nothing is remembered of them. */
function addCampaign({
  detail = {},
  file = sendAudio,
}: {
  detail?: object;
  file?: Behaviour;
} = {}) {
  const n = count++;
  const campaign = wireCampaign(`calls-${n}`);
  const calls = Object.values(campaign.calls ?? {}).map((text) => JSON.parse(String(text)));
  campaign.calls = Object.fromEntries(
    calls.map((call, at) => [`${n}-${at}`, JSON.stringify({ ...call, id: `${n}-${at}` })]),
  );
  const callId = `${n}-0`;
  const { fake } = fixture;
  fake.campaigns.push(campaign);
  fake.routes.set(`/call/${callId}`, (socket) =>
    answerJson(socket, {
      ...{ ...calls[0], id: callId, campaignId: campaign.id },
      artifact: { recordingUrl: `${fake.url}/file/${callId}`, transcript: 'AI: Hello' },
      ...detail,
    }),
  );
  fake.routes.set(`/file/${callId}`, (socket, request) => file(socket, request, 1));
  return { id: campaign.id, callId };
}

const sendAudio: Behaviour = (socket) =>
  answer(socket, { headers: { 'content-type': 'audio/wav' }, body: AUDIO });

type Asked = { id: string; callId: string };
const ask = (headers: Headers, path = '') =>
  new Request(`http://localhost:3000/x${path}`, { headers });
const askCall = ({ id, callId }: Asked, headers = operator) =>
  getCall(ask(headers), { params: Promise.resolve({ id, callId }) });
function askRecording({ id, callId }: Asked, more: Record<string, string> = {}, query = '') {
  const headers = new Headers([...operator, ...Object.entries(more)]);
  return getRecording(ask(headers, query), { params: Promise.resolve({ id, callId }) });
}
const asksOf = (path: string) => fixture.fake.seen('GET', path).length;

describe('a call', () => {
  test('comes with what Vapi told of it, and no address', async () => {
    const reply = await askCall(addCampaign());
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

  test('of another campaign, or of none, is not there, and Vapi is not asked', async () => {
    const [mine, other] = [addCampaign(), addCampaign()];
    for (const callId of [other.callId, 'none', '..%2Fcampaign', '../assistant']) {
      const reply = await askCall({ id: mine.id, callId });
      expect(reply.status).toBe(404);
      expect((await askRecording({ id: mine.id, callId })).status).toBe(404);
    }
    expect(asksOf(`/call/${other.callId}`)).toBe(0);
  });

  test('that Vapi says is of another campaign is not there', async () => {
    const asked = addCampaign({ detail: { campaignId: 'elsewhere' } });
    const reply = await askCall(asked);
    expect(reply.status).toBe(404);
    expect(await reply.text()).not.toContain('elsewhere');
    expect((await askRecording(asked)).status).toBe(404);
    expect(asksOf(`/file/${asked.callId}`)).toBe(0);
  });

  test('is for those who may see contacts', async () => {
    const asked = addCampaign();
    const params = Promise.resolve(asked);
    const place = Promise.resolve({ id: asked.id, position: '0' });
    for (const [headers, status] of [
      [viewer, 403],
      [new Headers(), 401],
    ] as const) {
      expect((await askCall(asked, headers)).status).toBe(status);
      expect((await getRecording(ask(headers), { params })).status).toBe(status);
      expect((await getContact(ask(headers), { params: place })).status).toBe(status);
      expect((await getAround(ask(headers), { params: place })).status).toBe(status);
    }
    expect(asksOf(`/call/${asked.callId}`)).toBe(0);
  });

  test('a contact without one is told why', async () => {
    const { id } = addCampaign();
    const context = (position: string) => ({ params: Promise.resolve({ id, position }) });
    const reply = await getContact(ask(operator), context('5'));
    expect(await reply.json()).toMatchObject({
      row: { position: 5, callId: null },
      why: expect.stringContaining('Not dialled yet'),
      content: null,
    });
    expect((await getContact(ask(operator), context('6'))).status).toBe(404);
    expect((await getContact(ask(operator), context('-1'))).status).toBe(400);
  });

  test('knows who stands around it in a filtered list', async () => {
    const { id } = addCampaign();
    const around = async (position: string, query: string) => {
      const params = Promise.resolve({ id, position });
      return (await getAround(ask(operator, `?${query}`), { params })).json();
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
});

describe('a recording', () => {
  test('is passed on with headers of our own, and without our key', async () => {
    const asked = addCampaign();
    const reply = await askRecording(asked);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe(AUDIO);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'content-length': String(AUDIO.length),
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="call-${asked.callId}.wav"`,
    });
    const [sent] = fixture.fake.seen('GET', `/file/${asked.callId}`);
    expect(sent?.head).not.toMatch(/authorization|cookie|secret/i);
  });

  test.each([
    ['bytes=0-3', 206, 'RIFF', 'bytes 0-3/26'],
    ['bytes=5-', 206, AUDIO.slice(5), 'bytes 5-25/26'],
    ['bytes=-4', 206, 'ghij', 'bytes 22-25/26'],
    ['bytes=26-', 416, '', 'bytes */26'],
    ['bytes=0-1,4-5', 200, AUDIO, null],
  ])('%s of storage that knows no ranges', async (range, status, text, contentRange) => {
    const reply = await askRecording(addCampaign(), { range });
    expect(reply.status).toBe(status);
    expect(await reply.text()).toBe(text);
    expect(reply.headers.get('content-range')).toBe(contentRange);
  });

  test('a range that storage cut itself is passed on', async () => {
    const asked = addCampaign({
      file: (socket, { head }) =>
        answer(socket, {
          status: /range: bytes=5-9/i.test(head) ? 206 : 500,
          headers: { 'content-type': 'audio/mpeg', 'content-range': 'bytes 5-9/26' },
          body: AUDIO.slice(5, 10),
        }),
    });
    const reply = await askRecording(asked, { range: 'bytes=5-9' });
    expect([reply.status, await reply.text()]).toEqual([206, '01234']);
    expect(reply.headers.get('content-range')).toBe('bytes 5-9/26');
  });

  const refuse = (status: number, headers: Record<string, string>, body = 'x'): Behaviour => {
    return (socket) => answer(socket, { status, headers, body });
  };
  const wav = { 'content-type': 'audio/wav' };
  test.each<[string, Behaviour, number, RegExp]>([
    ['403', refuse(403, wav), 404, /not there any more/],
    ['404', refuse(404, wav), 404, /not there any more/],
    ['500', refuse(500, wav), 502, /does not answer/],
    ['HTML', refuse(200, { 'content-type': 'text/html' }, '<script>'), 502, /no recording/],
    ['SVG', refuse(200, { 'content-type': 'image/svg+xml' }), 502, /no recording/],
    ['2 TB', refuse(200, { ...wav, 'content-length': '2000000000000' }), 502, /no recording/],
    ['gzip', refuse(200, { ...wav, 'content-encoding': 'gzip' }), 502, /no recording/],
    ['metadata', refuse(302, { location: 'http://169.254.169.254/latest' }), 502, /no recording/],
    ['private', refuse(302, { location: 'https://10.0.0.1/a.wav' }), 502, /no recording/],
    ['mapped', refuse(302, { location: 'https://[::ffff:a00:1]/a.wav' }), 502, /no recording/],
    ['file', refuse(302, { location: 'file:///etc/passwd' }), 502, /no recording/],
    ['nowhere', refuse(302, {}), 502, /no recording/],
    ['cut', (socket) => socket.destroy(), 502, /does not answer/],
  ])('%s is told in words and nothing of it passed on', async (_, file, status, words) => {
    const reply = await askRecording(addCampaign({ file }));
    expect(reply.status).toBe(status);
    const body = await reply.json();
    expect(body.failure.message).toMatch(words);
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|169\.254|script|passwd/);
  });

  test.each([
    'http://127.0.0.1:1/a.wav',
    'http://example.com/a.wav',
    'https://localhost/a.wav',
    'https://user:pass@example.com/a.wav',
    'ftp://example.com/a.wav',
    'not an address',
  ])('%s is not asked', async (recordingUrl) => {
    const reply = await askRecording(addCampaign({ detail: { artifact: { recordingUrl } } }));
    expect(reply.status).toBe(502);
  });

  test('a call without one says so', async () => {
    const reply = await askRecording(addCampaign({ detail: { artifact: {} } }));
    expect(reply.status).toBe(404);
    expect((await reply.json()).failure.message).toBe('Vapi has no recording of this call.');
  });

  test('an address that expired meanwhile is looked up again, once', async () => {
    let isExpired = false;
    const asked = addCampaign({
      file: (socket, request) => {
        if (isExpired) answer(socket, { status: 403 });
        else sendAudio(socket, request, 1);
        isExpired = false;
      },
    });
    expect((await askRecording(asked)).status).toBe(200);
    expect((await askRecording(asked)).status).toBe(200);
    expect(asksOf(`/call/${asked.callId}`)).toBe(1);
    isExpired = true;
    expect((await askRecording(asked)).status).toBe(200);
    expect(asksOf(`/call/${asked.callId}`)).toBe(2);
  });

  test('who listened is written down once an opening, a download each time', async () => {
    const asked = addCampaign();
    const last = async () => {
      const rows = await fixture.db.select().from(audit).orderBy(desc(audit.id)).limit(3);
      return rows
        .filter(({ target }) => target === asked.id)
        .map(({ action, detail }) => [action, (detail as { callId: string }).callId]);
    };
    for (const range of ['bytes=0-', 'bytes=5-', 'bytes=9-']) await askRecording(asked, { range });
    expect(await last()).toEqual([['call.listen', asked.callId]]);
    const saved = await askRecording(asked, {}, '?download=1');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="call-/);
    expect(await last()).toEqual([
      ['call.download', asked.callId],
      ['call.listen', asked.callId],
    ]);
  });
});
