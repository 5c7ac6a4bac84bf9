import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { CampaignList, CampaignReply } from '@/lib/wire/campaign-reply';
import { reshapeCallDetail } from './reshape-call-detail';
import { reshapeCampaign, reshapeCampaignPage } from './reshape-campaign';

function reshape(fields: object) {
  return reshapeCampaign(CampaignReply.parse({ id: 'c1', ...fields }));
}

const DIAL_PLAN = [
  { phoneNumberId: 'n1', customers: [{ number: '+1', name: 'Ada' }, { number: '+2' }] },
  { phoneNumberId: 'n2', customers: [{ number: '+3', externalId: 'x3' }, null] },
];

test('reads a running dial plan with its calls', () => {
  const campaign = reshape({
    name: 'Spring',
    status: 'in-progress',
    squadId: 's1',
    createdAt: '2026-11-22T15:00:00Z',
    dialPlan: DIAL_PLAN,
    schedulePlan: { earliestAt: '2026-11-22T16:00:00+01:00' },
    callsCounterScheduled: 1,
    callsCounterQueued: 0,
    callsCounterInProgress: 1,
    callsCounterEnded: '1',
    callsCounterEndedVoicemail: 1.1,
    calls: {
      k1: JSON.stringify({
        id: 'k1',
        status: 'ended',
        endedReason: 'voicemail',
        customer: { number: '+3' },
        startedAt: '2026-11-22T15:01:00Z',
        endedAt: '2026-11-22T15:01:30Z',
        cost: 0.02,
        analysis: { successEvaluation: 'false', summary: 'Left a message.' },
      }),
      k2: { id: 'k2', status: 'ringing', customer: { number: '+1' } },
    },
  });
  expect(campaign).toMatchObject({
    id: 'c1',
    name: 'Spring',
    status: 'in-progress',
    endedReason: null,
    target: { kind: 'squad', id: 's1' },
    callerIds: ['n1', 'n2'],
    perCaller: [
      { phoneNumberId: 'n1', contacts: 2 },
      { phoneNumberId: 'n2', contacts: 2 },
    ],
    window: { earliestAt: '2026-11-22T15:00:00.000Z', latestAt: null },
    audience: 4,
    isAudienceKnown: true,
    areCallsKnown: true,
    contactsWithoutCall: 2,
    unreadableCalls: 0,
  });
  expect(campaign.tally).toEqual({
    audience: 4,
    scheduled: 1,
    queued: 0,
    inProgress: 1,
    ended: 1,
    voicemail: 1,
  });
  expect(campaign.calls).toEqual([
    {
      id: 'k1',
      position: 2,
      number: '+3',
      name: null,
      externalId: 'x3',
      phoneNumberId: 'n2',
      rawStatus: 'ended',
      outcome: 'voicemail',
      reason: 'Voicemail',
      rawReason: 'voicemail',
      createdAt: null,
      startedAt: '2026-11-22T15:01:00.000Z',
      endedAt: '2026-11-22T15:01:30.000Z',
      cost: 0.02,
      successEvaluation: 'false',
      summary: 'Left a message.',
    },
    expect.objectContaining({ id: 'k2', position: 0, name: 'Ada', outcome: 'in-progress' }),
  ]);
});

test('a campaign just created has no counters, no calls and no window: unknown, not zero', () => {
  const campaign = reshape({
    status: 'scheduled',
    assistantId: 'a1',
    phoneNumberId: 'n1',
    customers: [{ number: '+1' }],
  });
  expect(campaign).toMatchObject({
    perCaller: [{ phoneNumberId: 'n1', contacts: 1 }],
    window: null,
    areCallsKnown: false,
    contactsWithoutCall: 1,
  });
  expect(campaign.tally).toMatchObject({ audience: 1, scheduled: null, queued: null, ended: null });
});

test('an audience Vapi did not send is not known to be empty', () => {
  expect(reshape({ phoneNumberId: 'n1' })).toMatchObject({ audience: 0, isAudienceKnown: false });
  expect(reshape({ customers: [] })).toMatchObject({ audience: 0, isAudienceKnown: true });
});

test('contacts with one number each get one call, by external id, else in upload order', () => {
  const campaign = reshape({
    phoneNumberId: 'n1',
    customers: [{ number: '+1' }, { number: '+1', externalId: 'b' }, { number: '+1' }],
    calls: {
      k1: { customer: { number: '+1', externalId: 'b' } },
      k2: { customer: { number: '+1' } },
      k3: { customer: { number: '+1' } },
      k4: { customer: { number: '+1' } },
      k5: { customer: { number: '+9' } },
      k6: {},
    },
  });
  expect(campaign.calls.map(({ position }) => position)).toEqual([1, 0, 2, null, null, null]);
  expect(campaign.contactsWithoutCall).toBe(0);
});

test.each<[object, string]>([
  [{ status: 'scheduled' }, 'scheduled'],
  [{ status: 'queued' }, 'queued'],
  [{ status: 'forwarding' }, 'in-progress'],
  [{ status: 'ended', endedReason: 'customer-busy' }, 'no-answer'],
  [{ endedReason: 'customer-ended-call' }, 'reached'],
  [{ status: 'ended' }, 'unknown'],
  [{ status: 'ended', endedReason: 'brand-new-reason' }, 'unknown'],
  [{ status: 'levitating' }, 'unknown'],
  [{ endedAt: '2026-11-22T15:01:30Z' }, 'unknown'],
])('a call like %j is %s', (fields, outcome) => {
  const [call] = reshape({ calls: { k1: fields } }).calls;
  expect(call?.outcome).toBe(outcome);
});

test('words nobody knows yet survive as they came', () => {
  expect(reshape({ status: 'hibernating', endedReason: 'winter' })).toMatchObject({
    status: 'unknown',
    rawStatus: 'hibernating',
    endedReason: 'winter',
  });
});

test('a negative counter is no count, a huge one stays a number', () => {
  const { tally } = reshape({ callsCounterEnded: -1, callsCounterQueued: 1e300 });
  expect([tally.ended, tally.queued]).toEqual([null, Number.MAX_SAFE_INTEGER]);
});

test('secrets on the wire stay there', () => {
  const secret = 'sk-canary';
  const campaign = reshape({
    orgId: secret,
    server: { url: secret, headers: { authorization: secret }, credentialId: secret },
    assistantOverrides: { credentials: [{ apiKey: secret }] },
    customers: [{ number: '+1', assistantOverrides: { metadata: secret }, secret }],
    calls: { k1: { monitor: { controlUrl: secret }, customer: { secret }, artifact: { secret } } },
  });
  expect(JSON.stringify(campaign)).not.toContain(secret);
});

const anyReply = fc.record(
  {
    status: fc.jsonValue(),
    customers: fc.jsonValue(),
    dialPlan: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ phoneNumberId: fc.jsonValue(), customers: fc.array(fc.jsonValue()) })),
    ),
    schedulePlan: fc.jsonValue(),
    calls: fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.string(), fc.oneof(fc.json(), fc.jsonValue())),
    ),
    callsCounterEnded: fc.jsonValue(),
    createdAt: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

test('never throws, and each contact stands once: with one call or without', () => {
  fc.assert(
    fc.property(anyReply, (fields) => {
      const campaign = reshape(fields);
      const positions = campaign.calls.flatMap(({ position }) => position ?? []);
      expect(new Set(positions).size).toBe(positions.length);
      expect(positions.length + campaign.contactsWithoutCall).toBe(campaign.audience);
      expect(campaign.contacts.map(({ position }) => position)).toEqual([
        ...campaign.contacts.keys(),
      ]);
    }),
    { numRuns: 500 },
  );
});

test('pages and calls never throw either', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.jsonValue(), anyReply)),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (list, call) => {
        const page = reshapeCampaignPage(CampaignList.parse(list));
        expect(page.campaigns.length + page.dropped).toBe(list.length);
        expect(reshapeCallDetail(CallDetailReply.parse({ ...call, id: 'k1' })).id).toBe('k1');
      },
    ),
  );
});
