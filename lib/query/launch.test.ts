import { afterEach, expect, test, vi } from 'vitest';
import { makeLaunchView } from '@/lib/testing/launches/launch-view';
import { pollMs } from './launch';
import { fetchLaunch, postUndo } from './launch-request';

afterEach(() => vi.unstubAllGlobals());

test('a launch is asked for while something may change, and no longer', () => {
  expect(pollMs(makeLaunchView({ state: 'sending' }))).toBe(1_000);
  expect(pollMs(makeLaunchView({ state: 'unknown' }))).toBe(2_000);
  expect(pollMs(makeLaunchView({ state: 'failed' }))).toBeNull();
  expect(pollMs(makeLaunchView({ state: 'confirmed' }, { vapiId: 'c' }))).toBeNull();
  expect(pollMs(makeLaunchView({ state: 'confirmed', extraCampaigns: 1 }))).toBe(3_000);
  const undone = { state: 'confirmed', isCancelRequested: true } as const;
  expect(pollMs(makeLaunchView(undone, { vapiId: 'c' }))).toBe(3_000);
  expect(pollMs(makeLaunchView(undone, { vapiId: 'c', isStopped: true }))).toBeNull();
});

test('an unchanged launch is the same object, from a 304', async () => {
  const sent: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const etag = new Headers(init.headers).get('if-none-match');
    sent.push(etag);
    if (etag === '"a"') return new Response(null, { status: 304 });
    return Response.json(makeLaunchView(), { headers: { etag: '"a"' } });
  });
  const first = await fetchLaunch('key/1');
  expect(await fetchLaunch('key/1')).toBe(first);
  expect(sent).toEqual([null, '"a"']);
});

test('a refusal is thrown with the server’s sentence', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ failure: { message: 'You are signed out.' } }, { status: 401 }),
  );
  await expect(postUndo('key-2')).rejects.toThrow('You are signed out.');
});

test('an answer that is no JSON is a sentence too', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
  await expect(fetchLaunch('key-3')).rejects.toThrow('no readable answer');
});
