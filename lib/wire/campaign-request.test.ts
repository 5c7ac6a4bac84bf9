import { expect, test } from 'vitest';
import { CreateCampaignRequest, MAX_CUSTOMERS, UpdateCampaignRequest } from './campaign-request';

const customers = [{ number: '+14155550100', name: 'Ada', externalId: 'a-1' }];
const single = {
  name: 'Spring · a1b2c3',
  assistantId: 'assistant-1',
  phoneNumberId: 'number-1',
  customers,
};
const planned = {
  name: 'Spring · a1b2c3',
  squadId: 'squad-1',
  dialPlan: [
    { phoneNumberId: 'number-1', customers },
    { phoneNumberId: 'number-2', customers: [{ sipUri: 'sip:ada@example.com' }] },
  ],
  schedulePlan: { earliestAt: '2026-11-22T16:00:00Z', latestAt: '2026-11-22T17:00:00+00:00' },
};

function pathsOf(request: unknown): string[] {
  const read = CreateCampaignRequest.safeParse(request);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
}

function without(request: Record<string, unknown>, ...keys: string[]) {
  return Object.fromEntries(Object.entries(request).filter(([key]) => !keys.includes(key)));
}

test.each([
  ['one number', single],
  ['a dial plan', planned],
])('takes %s and gives it back unchanged', (_, request) => {
  expect(CreateCampaignRequest.parse(request)).toEqual(request);
});

test.each<[string, unknown, string[]]>([
  ['no name', without(single, 'name'), ['name']],
  ['nobody to speak', without(single, 'assistantId'), ['assistantId']],
  ['two to speak', { ...single, squadId: 'squad-1' }, ['assistantId']],
  ['number and dial plan', { ...single, dialPlan: planned.dialPlan }, ['dialPlan']],
  ['neither number nor dial plan', without(single, 'phoneNumberId', 'customers'), ['dialPlan']],
  ['customers without a number', without(single, 'phoneNumberId'), ['phoneNumberId']],
  ['a number without customers', without(single, 'customers'), ['customers']],
  ['an empty dial plan', { ...planned, dialPlan: [] }, ['dialPlan']],
  [
    'a window that ends before it begins',
    {
      ...single,
      schedulePlan: { earliestAt: '2026-11-22T16:00:00Z', latestAt: '2026-11-22T15:00:00Z' },
    },
    ['schedulePlan.latestAt'],
  ],
  [
    'a wall-clock time',
    { ...single, schedulePlan: { earliestAt: '2026-11-22T16:00' } },
    ['schedulePlan.earliestAt'],
  ],
  [
    'a national number',
    { ...single, customers: [{ number: '4155550100' }] },
    ['customers.0.number'],
  ],
  ['no number at all', { ...single, customers: [{ name: 'Ada' }] }, ['customers.0']],
  [
    'a name of 41',
    { ...single, customers: [{ number: '+14155550100', name: 'x'.repeat(41) }] },
    ['customers.0.name'],
  ],
])('refuses %s', (_, request, paths) => {
  expect(pathsOf(request)).toEqual(paths);
});

test('counts customers over all numbers of the plan', () => {
  const half = Array.from({ length: MAX_CUSTOMERS / 2 }, () => ({ number: '+14155550100' }));
  const plan = (first: unknown[]) => [
    { phoneNumberId: 'number-1', customers: first },
    { phoneNumberId: 'number-2', customers: half },
  ];
  expect(pathsOf({ ...planned, dialPlan: plan(half) })).toEqual([]);
  expect(pathsOf({ ...planned, dialPlan: plan([...half, half[0]]) })).toEqual(['dialPlan']);
});

test('takes letters for a number only where the check is off', () => {
  const customer = { number: 'reception', numberE164CheckEnabled: false };
  expect(pathsOf({ ...single, customers: [customer] })).toEqual([]);
  expect(pathsOf({ ...single, customers: [{ number: 'reception' }] })).toEqual([
    'customers.0.number',
  ]);
});

test('names unknown keys wherever they stand', () => {
  const read = CreateCampaignRequest.safeParse({
    ...single,
    startNow: true,
    customers: [{ number: '+14155550100', phone: 'x' }],
  });
  expect(read.error?.issues.map(({ message }) => message)).toEqual([
    'Vapi knows no customer field “phone”.',
    'Vapi knows no campaign field “startNow”.',
  ]);
});

test('an update takes the fields Vapi lets change, and no others', () => {
  expect(UpdateCampaignRequest.parse({ status: 'ended' })).toEqual({ status: 'ended' });
  expect(UpdateCampaignRequest.safeParse({ status: 'in-progress' }).success).toBe(false);
  expect(UpdateCampaignRequest.safeParse({ customers }).success).toBe(false);
});
