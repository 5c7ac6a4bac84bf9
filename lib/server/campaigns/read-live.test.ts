import { afterEach, beforeEach, expect, test } from 'vitest';
import { failWith } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf, letPass, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { callNext, STARTED, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { readLive } from './read-live';

const fixture = shareFixture(openWatchFixture);
let read = 0;

beforeEach(() => {
  fixture.fake.campaigns = [wireCampaign('one')];
  read = readsOf().length;
});
afterEach(() => fixture.reset());

const readsOf = () => fixture.fake.seen('GET', '/campaign/one');
const newReads = () => readsOf().length - read;
const ask = { campaignId: 'one', actor: actorOf('operator') };

test('fifty readers on two instances cost one read of Vapi', async () => {
  const instances = [fixture.startInstance(), fixture.startInstance()];
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => readLive(ask, instances[index % 2])),
  );
  expect(newReads()).toBe(1);
  expect(new Set(answers.map(({ etag }) => etag)).size).toBe(1);
  expect(answers.every(({ live }) => live?.tally.ended === 3)).toBe(true);
  await letPass(fixture.db, 5_000);
  await Promise.all(instances.flatMap((deps) => [readLive(ask, deps), readLive(ask, deps)]));
  expect(newReads()).toBe(2);
});

test('a campaign nobody watched has its names, its outcomes and its history', async () => {
  const { live, freshness } = await readLive(ask, fixture.startInstance());
  expect(live).toMatchObject({
    name: 'Campaign one',
    status: 'in-progress',
    launchKey: null,
    targetName: 'Riley',
    callers: [{ callerId: 'number-1', label: 'West', contacts: 6, done: 3, reached: 2 }],
    outcomes: { reached: 2, voicemail: 1, scheduled: 3 },
    cost: 0.3,
    meanTalkSeconds: 30,
    slots: { limit: 10, isSeen: false },
    warnings: [],
  });
  expect(live?.series).toMatchObject({ source: 'calls', isWhole: true });
  expect(live?.series.points[0]).toMatchObject({ reached: 0, voicemail: 0 });
  expect(live?.series.points.at(-1)).toMatchObject({ reached: 2, voicemail: 1 });
  expect(freshness).toMatchObject({ staleSince: null, isGone: false, pollMs: 5_000 });
});

test('a reader who has the version gets nothing, until the content moves', async () => {
  const deps = fixture.startInstance();
  const first = await readLive(ask, deps);
  await letPass(fixture.db, 5_000);
  const again = await readLive({ ...ask, ifNoneMatch: first.etag }, deps);
  expect(again.live).toBeNull();
  expect(newReads()).toBe(2);
  expect(Date.parse(again.freshness.observedAt)).toBeGreaterThan(
    Date.parse(first.freshness.observedAt) - 5_000,
  );
  callNext(fixture.fake.find('one'));
  await letPass(fixture.db, 5_000);
  const moved = await readLive({ ...ask, ifNoneMatch: first.etag }, deps);
  expect(moved.live).toMatchObject({ version: 2, tally: { ended: 4 } });
});

test('a reader who has the history gets its end', async () => {
  const deps = fixture.startInstance();
  const sinceMs = Date.parse(STARTED) + 86_400_000 * 365;
  const { live } = await readLive({ ...ask, sinceMs }, deps);
  expect(live?.series.isWhole).toBe(false);
});

test('a failed reading keeps the data and says since when and why', async () => {
  const deps = fixture.startInstance();
  await readLive(ask, deps);
  await letPass(fixture.db, 5_000);
  fixture.fake.faults = [{ method: 'GET', path: '/campaign/one', fault: failWith(503) }];
  const { live, freshness } = await readLive(ask, deps);
  expect(live?.tally).toMatchObject({ ended: 3, scheduled: 3 });
  expect(freshness.staleSince).not.toBeNull();
  expect(freshness.staleReason).toBe('Vapi does not answer as it should');
  expect(freshness.staleReason).toMatch(/^[\x20-\x7e]+$/);
  // Nobody asks again at once; after the pause all is well.
  await readLive(ask, deps);
  expect(newReads()).toBe(2);
  await letPass(fixture.db, 5_000);
  expect((await readLive(ask, deps)).freshness).toMatchObject({
    staleSince: null,
    staleReason: null,
  });
});

test('with nothing to show, a failure is said in words and not repeated at once', async () => {
  fixture.fake.faults = [{ method: 'GET', path: '/campaign/one', fault: failWith(503) }];
  const deps = fixture.startInstance();
  await expect(readLive(ask, deps)).rejects.toMatchObject({ code: 'vapi-unreachable' });
  await expect(readLive(ask, deps)).rejects.toMatchObject({ code: 'vapi-unreachable' });
  expect(newReads()).toBe(1);
});

test('a campaign Vapi does not know is not found, and leaves no row', async () => {
  const deps = fixture.startInstance();
  for (const campaignId of ['nothing', '../assistant']) {
    await expect(readLive({ ...ask, campaignId }, deps)).rejects.toMatchObject({
      code: 'not-found',
    });
  }
  const { rows } = await fixture.db.execute('select * from snapshot_heads');
  expect(rows).toEqual([]);
});

test('a campaign that was deleted keeps its last data and is called gone', async () => {
  const deps = fixture.startInstance();
  await readLive(ask, deps);
  fixture.fake.campaigns = [];
  await letPass(fixture.db, 5_000);
  const { live, freshness } = await readLive(ask, deps);
  expect(live?.tally.ended).toBe(3);
  expect(freshness).toMatchObject({ isGone: true, pollMs: 0 });
});

test('what Vapi does not say is null and never 0', async () => {
  const { calls: _, callsCounterQueued: __, callsCounterEnded: ___, ...rest } = wireCampaign('one');
  fixture.fake.campaigns = [rest];
  const { live } = await readLive(ask, fixture.startInstance());
  expect(live?.tally).toMatchObject({ queued: null, ended: null, scheduled: 3 });
  expect(live?.outcomes).toBeNull();
  expect(live?.cost).toBeNull();
});

test('contacts left out of a reply make no audience of 0', async () => {
  const { customers: _, ...rest } = wireCampaign('one');
  fixture.fake.campaigns = [rest];
  const { live } = await readLive(ask, fixture.startInstance());
  expect(live?.tally.audience).toBe(6);
  expect(live?.warnings.join()).toContain('not certain');
});

test('an unknown status is shown as Vapi said it', async () => {
  fixture.fake.campaigns = [wireCampaign('one', { status: 'hibernating' })];
  const { live } = await readLive(ask, fixture.startInstance());
  expect(live).toMatchObject({ status: 'unknown', rawStatus: 'hibernating' });
  expect(live?.warnings.join()).toContain('hibernating');
});

test('calls without times leave the history to the samples', async () => {
  const timeless = wireCampaign('one');
  for (const [id, text] of Object.entries(timeless.calls ?? {})) {
    const { startedAt: _, endedAt: __, ...call } = JSON.parse(String(text));
    timeless.calls = { ...timeless.calls, [id]: call };
  }
  fixture.fake.campaigns = [timeless];
  const deps = fixture.startInstance();
  await readLive(ask, deps);
  await letPass(fixture.db, 60_000);
  timeless.callsCounterEnded = 4;
  const { live } = await readLive(ask, deps);
  expect(live?.series.source).toBe('samples');
  const ended = live?.series.points.map((point) => point.voicemail + (point.endedOther ?? 0));
  expect(ended?.at(0)).toBe(3);
  expect(ended?.at(-1)).toBe(4);
});
