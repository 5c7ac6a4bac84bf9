import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { CALL_SORTS, type CallsQuery, OUTCOMES, type Outcome } from '@/lib/campaign/live';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { numberOf, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import type { CallRecord } from './call-record';
import { createCallTable, cutPage } from './call-table';
import { readCalls } from './read-calls';

const ALL: CallsQuery = {
  ...({ outcome: 'all', search: '', sort: 'position' } as const),
  ...{ descending: false, offset: 0, limit: 200 },
};

const ms = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null });
const Records = fc
  .array(
    fc.record({
      number: fc.option(fc.integer({ min: 1, max: 30 }).map(numberOf), { nil: null }),
      name: fc.option(fc.constantFrom('Ada', 'ada', 'Bo', 'Żoë', ''), { nil: null }),
      outcome: fc.constantFrom<Outcome>(...OUTCOMES),
      startedMs: ms,
      endedMs: ms,
      cost: fc.option(fc.constantFrom(0, 0.1, 0.2), { nil: null }),
    }),
    { maxLength: 60 },
  )
  .map((entries) =>
    entries.map(
      ({ number, name, outcome, startedMs, endedMs, cost }, position): CallRecord => [
        ...([position, null, number, name, null, outcome, null] as const),
        ...([startedMs, endedMs, cost] as const),
      ],
    ),
  );
const Query = fc.record({
  outcome: fc.constantFrom('all' as const, 'needs-a-look' as const, ...OUTCOMES),
  search: fc.constantFrom('', 'a', 'ADA', '1415', '(415) 555', 'nobody'),
  sort: fc.constantFrom(...CALL_SORTS),
  descending: fc.boolean(),
});

test('the pages of any query hold every matching row once, in order', () => {
  fc.assert(
    fc.property(Records, Query, fc.integer({ min: 1, max: 20 }), (records, query, limit) => {
      const table = createCallTable(1, records);
      const whole = cutPage(table, { ...query, offset: 0, limit: 1_000 }, true);
      const positions: number[] = [];
      for (let offset = 0; offset < whole.matching; offset += limit) {
        const { rows, matching } = cutPage(table, { ...query, offset, limit }, true);
        expect(matching).toBe(whole.matching);
        positions.push(...rows.map(({ position }) => position));
      }
      expect(positions).toEqual(whole.rows.map(({ position }) => position));
      expect(new Set(positions).size).toBe(whole.matching);
      if (query.outcome === 'all' && query.search === '') {
        expect(whole.matching).toBe(records.length);
      }
    }),
  );
});

test('rows come sorted, those without a value last whichever way', () => {
  fc.assert(
    fc.property(Records, fc.boolean(), (records, descending) => {
      const query = { ...ALL, sort: 'cost', descending } as const;
      const costs = cutPage(createCallTable(1, records), query, true).rows.map(({ cost }) => cost);
      const filled = costs.filter((cost) => cost !== null);
      expect(costs.slice(0, filled.length)).toEqual(filled);
      const sorted = filled.toSorted((a, b) => (descending ? b - a : a - b));
      expect(filled).toEqual(sorted);
    }),
  );
});

const fixture = shareFixture(openWatchFixture);
afterEach(() => fixture.reset());

function ask(query: Partial<CallsQuery> = {}, role: 'operator' | 'viewer' = 'operator') {
  return { campaignId: 'one', actor: actorOf(role), query: { ...ALL, ...query } };
}

test('every contact is there with what became of it', async () => {
  fixture.fake.campaigns = [wireCampaign('one')];
  const { page } = await readCalls(ask(), fixture.startInstance());
  expect(page).toMatchObject({ version: 1, total: 6, matching: 6, offset: 0 });
  expect(page?.rows.map(({ outcome }) => outcome)).toEqual([
    ...['reached', 'reached', 'voicemail'],
    ...['scheduled', 'scheduled', 'scheduled'],
  ]);
  expect(page?.rows[2]).toEqual({
    ...{ numberLabel: '+1 415 555 1002' },
    ...{ position: 2, callId: 'call-2', number: numberOf(2), name: 'Contact 2' },
    ...{ callerId: 'number-1', outcome: 'voicemail', reason: 'Voicemail', rawReason: 'voicemail' },
    ...{ startedAt: '2026-11-22T10:00:40.000Z', endedAt: '2026-11-22T10:01:10.000Z' },
    ...{ talkSeconds: 30, cost: 0.1 },
  });
});

test('who is left when it is over was never dialled', async () => {
  fixture.fake.campaigns = [wireCampaign('one', { status: 'ended' })];
  const { page } = await readCalls(ask({ outcome: 'never-dialled' }), fixture.startInstance());
  expect(page).toMatchObject({ total: 6, matching: 3 });
});

test('a number is found as people type it, by those who may see it', async () => {
  fixture.fake.campaigns = [wireCampaign('one')];
  const deps = fixture.startInstance();
  for (const search of ['+1 (415) 555-1004', '5551004', 'contact 4']) {
    const { page } = await readCalls(ask({ search }), deps);
    expect(page?.rows.map(({ position }) => position)).toEqual([4]);
  }
  await expect(readCalls(ask({ search: '5551004' }, 'viewer'), deps)).rejects.toMatchObject({
    code: 'not-allowed',
  });
  const hidden = await readCalls(ask({ sort: 'name', descending: true }, 'viewer'), deps);
  expect(JSON.stringify(hidden.page)).not.toContain('555');
  expect(hidden.page?.rows.every(({ number, name }) => number === null && name === null)).toBe(
    true,
  );
  expect(hidden.page?.rows.map(({ position }) => position)).toEqual([5, 4, 3, 2, 1, 0]);
});

test('a page is not sent twice, and not to someone with other eyes', async () => {
  fixture.fake.campaigns = [wireCampaign('one')];
  const deps = fixture.startInstance();
  const { etag } = await readCalls(ask(), deps);
  expect((await readCalls({ ...ask(), ifNoneMatch: etag }, deps)).page).toBeNull();
  expect((await readCalls({ ...ask({}, 'viewer'), ifNoneMatch: etag }, deps)).page).not.toBeNull();
  expect((await readCalls({ ...ask({ offset: 2 }), ifNoneMatch: etag }, deps)).page).not.toBeNull();
});

test('a call that fits no contact is listed too', async () => {
  const campaign = wireCampaign('one');
  const stray = { id: 'stray', customer: { number: '+4915112345678' }, endedReason: 'voicemail' };
  campaign.calls = { ...campaign.calls, stray };
  fixture.fake.campaigns = [campaign];
  const { page } = await readCalls(ask({ offset: 6 }), fixture.startInstance());
  expect(page).toMatchObject({ total: 7, rows: [{ position: 6, number: '+4915112345678' }] });
});
