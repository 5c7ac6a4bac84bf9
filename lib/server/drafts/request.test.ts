import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { readPrecondition } from './precondition';
import { readDraftBody } from './read-body';

const request = (body: string) =>
  new Request('http://console.test/api/drafts/x', { method: 'PUT', body });

test('a draft is read, unknown fields are dropped', async () => {
  const body = JSON.stringify({ ...emptyDraft(), launchKey: 'x', version: 9 });
  expect(await readDraftBody(request(body))).toEqual(emptyDraft());
});

test.each([
  ['no JSON', 'x', 'bad-input'],
  ['another thing', '{"name":1}', 'bad-input'],
  ['nothing', '', 'bad-input'],
  ['600 kB', JSON.stringify({ overrides: { json: 'x'.repeat(600 * 1024) } }), 'too-large'],
])('%s is refused', async (_, body, code) => {
  await expect(readDraftBody(request(body))).rejects.toMatchObject({ code });
});

test('what the database does not take is left out: NULs, and halves of characters', async () => {
  const callers = { byValue: { 'a\0b': 'c\0d' } };
  const read = await readDraftBody(request(JSON.stringify({ name: 'cut \ud83d\0', callers })));
  expect(read.name).toBe('cut \ufffd');
  expect(read.callers.byValue).toEqual({ ab: 'cd' });
});

test('a body without end is cut off at the cap, whatever length it states', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(120));
    },
  });
  const init = {
    method: 'PUT',
    body: endless,
    duplex: 'half',
    headers: { 'content-length': '10' },
  };
  const read = readDraftBody(new Request('http://console.test/', init as RequestInit));
  await expect(read).rejects.toMatchObject({ code: 'too-large' });
  expect(sent).toBeLessThan(1024 * 1024);
});

test.each<[Record<string, string>, number]>([
  [{ 'if-none-match': '*' }, 0],
  [{ 'if-match': '"3"' }, 3],
  [{ 'if-match': '12' }, 12],
])('%o is based on version %i', (headers, version) => {
  expect(readPrecondition(new Headers(headers))).toBe(version);
});

test.each([{}, { 'if-match': '*' }, { 'if-match': '"0"' }, { 'if-match': 'W/"3"' }])(
  '%o is refused',
  (headers) => {
    expect(() => readPrecondition(new Headers(headers))).toThrow(/which version/);
  },
);
