import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveCampaign, LiveReading, SeriesPoint } from '@/lib/campaign/live';
import { nextPoll, RequestFailed } from './conditional-read';
import { liveQuery } from './live';

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> };

let asked: { url: string; etag: string | null }[] = [];
let replies: Reply[] = [];
let client: QueryClient;

beforeEach(() => {
  asked = [];
  replies = [];
  client = new QueryClient();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, etag: new Headers(init.headers).get('if-none-match') });
    const { status = 200, body, headers = {} } = replies.shift() ?? { status: 500, body: {} };
    const all = { 'x-poll-ms': '5000', 'x-observed-at': '2026-11-22T10:00:00.000Z', ...headers };
    const text = status === 304 ? null : JSON.stringify(body);
    return new Response(text, { status, headers: all });
  });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

function point(at: number): SeriesPoint {
  return {
    ...{ at, reached: at, voicemail: 0, noAnswer: 0 },
    ...{ failed: 0, inProgress: 0, queued: 0 },
  };
}

/** Only what the fetcher looks at. */
function live(version: number, series: Partial<LiveCampaign['series']>): LiveCampaign {
  const whole = { source: 'calls', stepMs: 1_000, isWhole: true, points: [] } as const;
  return { version, series: { ...whole, ...series } } as unknown as LiveCampaign;
}

const ask = () => client.fetchQuery({ ...liveQuery('one'), staleTime: 0 });
const first: Reply = {
  body: live(1, { points: [1_000, 2_000].map(point) }),
  headers: { etag: '"1.c"' },
};

test('nothing new keeps the very same data and learns its age', async () => {
  replies = [
    first,
    {
      status: 304,
      headers: {
        'x-observed-at': '2026-11-22T10:00:05.000Z',
        'x-stale-since': '2026-11-22T10:00:04.000Z',
        'x-stale-reason': 'Vapi does not answer as it should',
      },
    },
  ];
  const before = await ask();
  const after = await ask();
  expect(asked).toEqual([
    { url: '/api/campaigns/one/live', etag: null },
    { url: '/api/campaigns/one/live?since=2000', etag: '"1.c"' },
  ]);
  expect(after.live).toBe(before.live);
  expect(after.freshness).toEqual({
    observedAt: '2026-11-22T10:00:05.000Z',
    staleSince: '2026-11-22T10:00:04.000Z',
    staleReason: 'Vapi does not answer as it should',
    ...{ isGone: false, pollMs: 5_000 },
  });
});

test('new points join the ones there are', async () => {
  const more = live(2, { isWhole: false, points: [2_000, 3_000].map(point) });
  replies = [first, { body: more, headers: { etag: '"2.c"' } }];
  await ask();
  const { live: merged, etag } = await ask();
  expect(merged.series).toMatchObject({ isWhole: true });
  expect(merged.series.points.map(({ at }) => at)).toEqual([1_000, 2_000, 3_000]);
  expect(etag).toBe('"2.c"');
});

test('points of another grid are not joined: the whole is asked for', async () => {
  const other = live(2, { isWhole: false, stepMs: 2_000, points: [point(4_000)] });
  const whole = live(2, { stepMs: 2_000, points: [2_000, 4_000].map(point) });
  replies = [first, { body: other }, { body: whole, headers: { etag: '"2.c"' } }];
  await ask();
  const { live: read } = await ask();
  expect(read.series.points).toHaveLength(2);
  expect(asked.at(-1)).toEqual({ url: '/api/campaigns/one/live', etag: null });
});

test('a failed poll keeps the data and carries the server’s words', async () => {
  const failure = { code: 'unavailable', message: 'The database does not answer.', requestId: 'a' };
  replies = [first, { status: 503, body: { failure } }];
  const before = await ask();
  const failed = await ask().catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(RequestFailed);
  expect((failed as RequestFailed).failure).toEqual(failure);
  expect(client.getQueryData<LiveReading>(['campaign', 'one', 'live'])?.live).toBe(before.live);
});

test('an answer that is no JSON is a failure with words', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
  await expect(ask()).rejects.toThrow('Dialboard’s answer (502) could not be read');
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
  await expect(ask()).rejects.toThrow('Dialboard does not answer');
});

test('the server says how often, and failures make the pauses longer', () => {
  const data = (pollMs: number) => ({ freshness: { pollMs } });
  const well = { error: null, dataUpdatedAt: 1_000, errorUpdatedAt: 0 };
  expect(nextPoll({ ...well, data: data(5_000) })).toBe(5_000);
  expect(nextPoll({ ...well, data: data(0) })).toBe(false);
  const failing = (forMs: number) =>
    nextPoll({
      ...{ data: data(5_000), error: new Error('x') },
      ...{ dataUpdatedAt: 1_000, errorUpdatedAt: 1_000 + forMs },
    });
  expect([1, 8_000, 600_000].map(failing)).toEqual([5_000, 8_000, 60_000]);
});

test('what the page was rendered with is shown without asking', () => {
  const seed: LiveReading = {
    ...{ live: live(1, {}), etag: '"1.c"' },
    freshness: {
      ...{ observedAt: '', staleSince: null, staleReason: null },
      ...{ isGone: false, pollMs: 0 },
    },
  };
  const observer = new QueryObserver(client, liveQuery('one', seed));
  const stop = observer.subscribe(() => undefined);
  expect(observer.getCurrentResult().data?.live.version).toBe(1);
  expect(asked).toEqual([]);
  stop();
});
