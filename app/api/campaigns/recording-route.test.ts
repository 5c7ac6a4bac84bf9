import { desc } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { audit } from '@/lib/server/db/schema';
import { answer, type Behaviour } from '@/lib/server/vapi/hostile-server';
import { AUDIO, addCall, type CallRef, sendAudio } from '@/lib/testing/campaigns/add-call';
import { openRouteFixture } from '@/lib/testing/campaigns/route-fixture';
import { emptyTables } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { GET as getRecording } from './[id]/calls/[callId]/recording/route';

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

function ask(call: CallRef, more: Record<string, string> = {}, query = '') {
  const headers = new Headers([...fixture.operator, ...Object.entries(more)]);
  const request = new Request(`http://localhost:3000/x${query}`, { headers });
  return getRecording(request, { params: Promise.resolve(call) });
}
const asksOf = (path: string) => fixture.fake.seen('GET', path).length;

test('a recording is passed on with headers of our own, and without our key', async () => {
  const asked = addCall(fixture.fake);
  const reply = await ask(asked);
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
  const reply = await ask(addCall(fixture.fake), { range });
  expect(reply.status).toBe(status);
  expect(await reply.text()).toBe(text);
  expect(reply.headers.get('content-range')).toBe(contentRange);
});

test('a range that storage cut itself is passed on', async () => {
  const asked = addCall(fixture.fake, {
    file: (socket, { head }) =>
      answer(socket, {
        status: /range: bytes=5-9/i.test(head) ? 206 : 500,
        headers: { 'content-type': 'audio/mpeg', 'content-range': 'bytes 5-9/26' },
        body: AUDIO.slice(5, 10),
      }),
  });
  const reply = await ask(asked, { range: 'bytes=5-9' });
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
])(
  'of storage, %s is told in words and nothing of it passed on',
  async (_, file, status, words) => {
    const reply = await ask(addCall(fixture.fake, { file }));
    expect(reply.status).toBe(status);
    const body = await reply.json();
    expect(body.failure.message).toMatch(words);
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|169\.254|script|passwd/);
  },
);

test.each([
  'http://127.0.0.1:1/a.wav',
  'http://example.com/a.wav',
  'https://localhost/a.wav',
  'https://user:pass@example.com/a.wav',
  'ftp://example.com/a.wav',
  'not an address',
])('a recording at %s is not asked for', async (recordingUrl) => {
  const reply = await ask(addCall(fixture.fake, { detail: { artifact: { recordingUrl } } }));
  expect(reply.status).toBe(502);
});

test('a call without a recording says so', async () => {
  const reply = await ask(addCall(fixture.fake, { detail: { artifact: {} } }));
  expect(reply.status).toBe(404);
  expect((await reply.json()).failure.message).toBe('Vapi has no recording of this call.');
});

test('an address that expired meanwhile is looked up again, once', async () => {
  let isExpired = false;
  const asked = addCall(fixture.fake, {
    file: (socket, request) => {
      if (isExpired) answer(socket, { status: 403 });
      else sendAudio(socket, request, 1);
      isExpired = false;
    },
  });
  expect((await ask(asked)).status).toBe(200);
  expect((await ask(asked)).status).toBe(200);
  expect(asksOf(`/call/${asked.callId}`)).toBe(1);
  isExpired = true;
  expect((await ask(asked)).status).toBe(200);
  expect(asksOf(`/call/${asked.callId}`)).toBe(2);
});

test('who listened is written down once an opening, a download each time', async () => {
  const asked = addCall(fixture.fake);
  const last = async () => {
    const rows = await fixture.db.select().from(audit).orderBy(desc(audit.id)).limit(3);
    return rows
      .filter(({ target }) => target === asked.id)
      .map(({ action, detail }) => [action, (detail as { callId: string }).callId]);
  };
  for (const range of ['bytes=0-', 'bytes=5-', 'bytes=9-']) await ask(asked, { range });
  expect(await last()).toEqual([['call.listen', asked.callId]]);
  const saved = await ask(asked, {}, '?download=1');
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="call-/);
  expect(await last()).toEqual([
    ['call.download', asked.callId],
    ['call.listen', asked.callId],
  ]);
});
