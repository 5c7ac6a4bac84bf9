import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import { callLengths, launchParts } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { type CallSpan, UpstreamError } from '@/lib/server/vapi';
import { approveNew, openLaunchFixture } from '@/lib/testing/launches/launch-fixture';
import { withCallLengths } from './call-lengths';
import { type LengthDeps, refreshCallLengths } from './refresh-call-lengths';

const HOUR_MS = 3_600_000;

let open: OpenDb;
let clock: number;
let spans: CallSpan[];
const listCallSpans = vi.fn<LengthDeps['vapi']['listCallSpans']>(async () => spans);

beforeAll(async () => {
  const fixture = await openLaunchFixture();
  open = fixture;
  const key = await approveNew(fixture);
  await fixture.db.update(launchParts).set({ vapiId: 'ours' });
  expect(key).not.toBe('');
});
beforeEach(async () => {
  clock = Date.parse('2026-11-24T10:00:00Z');
  spans = [span(60), span(120), span(null), span(30)];
  listCallSpans.mockClear();
  await open.db.delete(callLengths);
});
afterAll(() => open.close());

function span(seconds: number | null, change: Partial<CallSpan> = {}): CallSpan {
  return { campaignId: null, squadId: null, seconds, ...change };
}

function speaker(id: string, kind: SpeakerOption['kind'] = 'assistant'): SpeakerOption {
  return { id, kind, name: id, firstMessage: null, variables: [], meanCallSeconds: null };
}

async function refresh(speakers: SpeakerOption[], retryWindowSeconds = 3_600) {
  const vapi = { listCallSpans };
  await refreshCallLengths(speakers, { db: open.db, vapi, retryWindowSeconds, now: () => clock });
  const known = await withCallLengths(speakers, open.db);
  return known.map(({ meanCallSeconds }) => meanCallSeconds);
}

test('the mean of the calls that have ended, kept for hours', async () => {
  expect(await refresh([speaker('riley')])).toEqual([70]);
  clock += 5 * HOUR_MS;
  await refresh([speaker('riley')]);
  expect(listCallSpans).toHaveBeenCalledTimes(1);
  clock += 2 * HOUR_MS;
  spans = [span(10)];
  expect(await refresh([speaker('riley')])).toEqual([10]);
});

test('a squad’s calls are found among everybody’s', async () => {
  spans = [span(60, { squadId: 'west' }), span(900), span(40, { squadId: 'west' })];
  expect(await refresh([speaker('west', 'squad')])).toEqual([50]);
  expect(listCallSpans).toHaveBeenCalledExactlyOnceWith({ limit: 40 });
});

test('who had no call is not known, and looked for again soon', async () => {
  spans = [];
  expect(await refresh([speaker('riley')])).toEqual([null]);
  clock += HOUR_MS;
  spans = [span(25)];
  expect(await refresh([speaker('riley')])).toEqual([25]);
});

test('where time runs faster only campaigns launched here count', async () => {
  spans = [span(90, { campaignId: 'seeded' }), span(0.75, { campaignId: 'ours' })];
  expect(await refresh([speaker('riley')], 30)).toEqual([0.75]);
});

test('a Vapi that fails ends the round, and nothing is made up', async () => {
  listCallSpans.mockRejectedValueOnce(new UpstreamError('unavailable', { status: 503 }));
  expect(await refresh([speaker('riley'), speaker('jun')])).toEqual([null, null]);
  expect(listCallSpans).toHaveBeenCalledTimes(1);
  expect(await refresh([speaker('riley')])).toEqual([70]);
});

test('two at once ask once', async () => {
  await Promise.all([refresh([speaker('riley')]), refresh([speaker('riley')])]);
  expect(listCallSpans).toHaveBeenCalledTimes(1);
});
