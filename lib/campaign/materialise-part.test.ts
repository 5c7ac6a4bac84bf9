import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import type { CampaignDraft } from './draft';
import { materialisePart, PartMismatch, type PlacedContact } from './materialise-part';
import { planLaunch } from './plan';
import { factsOf, makeContacts, makeDraft, makePlanInput } from './plan.fixture';

const place = (contacts: readonly Contact[]): PlacedContact[] =>
  contacts.map((contact, position) => ({ position, contact }));

function materialise(draft: CampaignDraft, contacts: readonly Contact[]) {
  const { parts, problems } = planLaunch(makePlanInput({ draft, facts: factsOf(contacts) }));
  const [part] = parts;
  if (part === undefined) throw new Error('nothing is planned');
  const input = { part, draft, fingerprint: 'd7k3f9' };
  return { part, problems, input, request: materialisePart(input, place(contacts)) };
}

const groupsOf = (request: CreateCampaignRequest) =>
  request.dialPlan ?? [
    { phoneNumberId: request.phoneNumberId ?? '', customers: request.customers ?? [] },
  ];

test('several numbers travel as a dial plan, in turn by position', () => {
  const { request } = materialise(makeDraft(), makeContacts(7));
  expect(CreateCampaignRequest.safeParse(request).error).toBeUndefined();
  expect(request).toMatchObject({
    name: 'March renewals · d7k3f9',
    assistantId: 'assistant-riley',
    schedulePlan: { earliestAt: '2026-11-22T18:03:00.000Z' },
  });
  expect(request).not.toHaveProperty('phoneNumberId');
  expect(request.dialPlan?.map(({ customers }) => customers.map(({ name }) => name))).toEqual([
    ['Contact 0', 'Contact 3', 'Contact 6'],
    ['Contact 1', 'Contact 4'],
    ['Contact 2', 'Contact 5'],
  ]);
});

test('one number travels as phoneNumberId with customers', () => {
  const { request } = materialise(
    makeDraft({ callers: { numberIds: ['number-2'] } }),
    makeContacts(2),
  );
  expect(request.phoneNumberId).toBe('number-2');
  expect(request.customers).toHaveLength(2);
  expect(request).not.toHaveProperty('dialPlan');
});

test('a customer carries its own variables over those for everyone; what is empty is left out', () => {
  const draft = makeDraft({
    callers: { numberIds: ['number-1'] },
    overrides: {
      firstMessage: 'Hello {{name}}',
      variables: [
        { name: 'plan_name', value: 'Silver' },
        { name: 'agent', value: 'Jo' },
      ],
      leftOutColumns: ['region'],
    },
  });
  const { request } = materialise(draft, makeContacts(1));
  expect(request.assistantOverrides).toEqual({ firstMessage: 'Hello {{name}}' });
  expect(request.customers).toEqual([
    {
      number: '+14152000000',
      name: 'Contact 0',
      assistantOverrides: {
        variableValues: { plan_name: 'Gold', agent: 'Jo', name: 'Contact 0' },
      },
    },
  ]);
});

test('a squad’s overrides are squadOverrides at both levels', () => {
  const draft = makeDraft({
    target: { kind: 'squad', squadId: 'squad-1' },
    overrides: { endCallMessage: 'Bye' },
  });
  const { request } = materialise(draft, makeContacts(3));
  expect(request).toMatchObject({ squadId: 'squad-1', squadOverrides: { endCallMessage: 'Bye' } });
  expect(request).not.toHaveProperty('assistantOverrides');
  expect(request.dialPlan?.[0]?.customers[0]).toHaveProperty('squadOverrides.variableValues.name');
});

test('rows that are not those of the plan are refused', () => {
  const { input } = materialise(makeDraft(), makeContacts(5));
  const rows = place(makeContacts(5));
  const broken = [rows.slice(0, 4), rows.slice(1), [...rows, ...rows.slice(4)], rows.toReversed()];
  for (const wrong of broken) expect(() => materialisePart(input, wrong)).toThrow(PartMismatch);
});

const Regions = fc.uniqueArray(
  fc.constantFrom('west', 'east', 'north', 'constructor', '__proto__', 'süd'),
  { minLength: 1 },
);

test('no contact is lost or doubled, and the counts are those of the plan, for any split', () => {
  const splits = fc.record({
    count: fc.integer({ min: 1, max: 120 }),
    numbers: fc.uniqueArray(fc.constantFrom('number-1', 'number-2', 'number-3', 'number-4'), {
      minLength: 1,
    }),
    regions: Regions,
    choice: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    share: fc.constantFrom('round-robin' as const, 'column' as const),
  });
  fc.assert(
    fc.property(splits, ({ count, numbers, regions, choice, share }) => {
      const byValue = Object.fromEntries(
        regions.map((region, index) => [
          region,
          numbers[(choice[index] ?? 0) % numbers.length] ?? '',
        ]),
      );
      const contacts = makeContacts(count, regions);
      const draft = {
        ...makeDraft(),
        callers: { numberIds: numbers, share, column: 'region', byValue },
      };
      const { part, problems, request } = materialise(draft, contacts);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(CreateCampaignRequest.safeParse(request).error).toBeUndefined();
      const groups = groupsOf(request);
      const sent = groups.flatMap(({ customers }) => customers.map(({ number }) => number));
      expect(sent.toSorted()).toEqual(contacts.map(({ number }) => number).toSorted());
      expect(
        groups.map(({ phoneNumberId, customers }) => [phoneNumberId, customers.length]),
      ).toEqual(
        part.callers
          .filter((caller) => caller.contacts > 0)
          .map((caller) => [caller.phoneNumberId, caller.contacts]),
      );
      for (const { phoneNumberId, customers } of groups) {
        if (share === 'round-robin' || numbers.length === 1) continue;
        for (const customer of customers) {
          const values = customer.assistantOverrides?.variableValues ?? {};
          expect(byValue[String(values.region)]).toBe(phoneNumberId);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the same rows give the same body', () => {
  const contacts = makeContacts(50, ['west', 'east']);
  expect(JSON.stringify(materialise(makeDraft(), contacts).request)).toBe(
    JSON.stringify(materialise(makeDraft(), contacts).request),
  );
});
