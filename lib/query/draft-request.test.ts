import { afterEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { deleteDraft, getDraft, putDraft } from './draft-request';

const ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001';
const draft = emptyDraft();

function answerWith(status: number, body: unknown) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) =>
    Response.json(body, { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test('creates with If-None-Match and updates with If-Match', async () => {
  const fetched = answerWith(200, { version: 1, savedAt: '2026-11-22T10:41:03.000Z' });
  expect(await putDraft({ id: ID, draft, version: 0 })).toEqual({
    kind: 'saved',
    version: 1,
    savedAt: '2026-11-22T10:41:03.000Z',
  });
  await putDraft({ id: ID, draft, version: 7 });
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    `/api/drafts/${ID}`,
    `/api/drafts/${ID}`,
  ]);
  expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({ 'if-none-match': '*' });
  expect(fetched.mock.calls[1]?.[1].headers).toMatchObject({ 'if-match': '"7"' });
});

test.each([
  [412, { current: { version: 3, draft } }, { kind: 'changed', current: { version: 3, draft } }],
  [401, {}, { kind: 'signed-out' }],
  [404, {}, { kind: 'gone' }],
  [409, {}, { kind: 'sealed' }],
  [400, { failure: { message: 'Too long.' } }, { kind: 'refused', message: 'Too long.' }],
  [
    429,
    { failure: { message: 'Slow.', retryAfterSeconds: 5 } },
    { kind: 'unreachable', retryAfterSeconds: 5 },
  ],
  [503, '<html>', { kind: 'unreachable', retryAfterSeconds: null }],
  [200, { hello: 'proxy' }, { kind: 'unreachable', retryAfterSeconds: null }],
])('%i becomes an outcome', async (status, body, outcome) => {
  answerWith(status, body);
  expect(await putDraft({ id: ID, draft, version: 2 })).toEqual(outcome);
});

test('a broken connection leaves it open whether the draft arrived', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await putDraft({ id: ID, draft, version: 2 })).toMatchObject({ kind: 'unreachable' });
  expect(await deleteDraft(ID)).toBe(false);
});

test('outlives the page only while the body is small enough for that', async () => {
  const fetched = answerWith(200, { version: 1, savedAt: '' });
  await putDraft({ id: ID, draft, version: 0 });
  const long = { ...draft, overrides: { ...draft.overrides, json: 'ü'.repeat(40_000) } };
  await putDraft({ id: ID, draft: long, version: 1 });
  expect(fetched.mock.calls.map(([, init]) => init.keepalive)).toEqual([true, false]);
});

test('a draft is read, or null when there is no answer', async () => {
  answerWith(200, { launchKey: 'key', draft, version: 1, savedAt: null, sealedAt: null });
  expect(await getDraft(ID)).toEqual({
    launchKey: 'key',
    draft,
    version: 1,
    savedAt: null,
    sealedAt: null,
  });
  answerWith(404, {});
  expect(await getDraft(ID)).toBeNull();
});

test('deleting what is gone already counts as deleted', async () => {
  answerWith(404, {});
  expect(await deleteDraft(ID)).toBe(true);
});
