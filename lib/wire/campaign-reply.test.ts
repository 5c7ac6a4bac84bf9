import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CampaignList, CampaignReply } from './campaign-reply';

test('reads numbers, dates and words in whatever form they come', () => {
  const reply = CampaignReply.parse({
    id: 'c1',
    name: null,
    status: 'pondering',
    callsCounterEnded: '3',
    callsCounterQueued: 1.1,
    callsCounterInProgress: 'many',
    callsCounterScheduled: null,
    createdAt: 1_763_820_000,
    updatedAt: 1_763_820_000_000,
    schedulePlan: { earliestAt: '2026-11-22T16:00:00+02:00', latestAt: 'later' },
    newField: { kept: true },
  });
  expect(reply).toMatchObject({
    status: 'pondering',
    callsCounterEnded: 3,
    callsCounterQueued: 1.1,
    createdAt: '2025-11-22T14:00:00.000Z',
    updatedAt: '2025-11-22T14:00:00.000Z',
    newField: { kept: true },
  });
  expect(reply.schedulePlan).toEqual({ earliestAt: '2026-11-22T14:00:00.000Z' });
  expect([reply.name, reply.callsCounterInProgress, reply.callsCounterScheduled]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('keeps the place of a customer it can’t read, and none of the overrides', () => {
  const reply = CampaignReply.parse({
    id: 'c1',
    customers: [
      { number: '+1', assistantOverrides: { server: { headers: { key: 's' } } } },
      null,
      7,
    ],
  });
  expect(reply.customers).toEqual([{ number: '+1' }, {}, {}]);
});

test.each([
  [
    'a page',
    { results: [{ id: 'c1' }, {}], metadata: { totalItems: '12', hasNextPage: true } },
    12,
    true,
  ],
  ['a page without metadata', { results: [{ id: 'c1' }, null] }, undefined, undefined],
  ['a bare list', [{ id: 'c1' }, 'c2'], undefined, undefined],
])('reads %s and counts what it drops', (_, list, totalItems, hasNextPage) => {
  const read = CampaignList.parse(list);
  expect(read.campaigns.map(({ id }) => id)).toEqual(['c1']);
  expect(read).toMatchObject({ dropped: 1 });
  expect([read.totalItems, read.hasNextPage]).toEqual([totalItems, hasNextPage]);
});

test.each([null, 'c1', {}, { results: 'none' }, 7])('a list can’t be %j', (list) => {
  expect(CampaignList.safeParse(list).success).toBe(false);
});

test('whatever else an object with an id holds, it is a campaign', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      expect(CampaignReply.parse({ ...fields, id: 'c1' }).id).toBe('c1');
    }),
  );
});
