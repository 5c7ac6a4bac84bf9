import { expect, test } from 'vitest';
import { joinPhrases } from './phrases';
import { planLaunch } from './plan';
import { factsOf, makeContacts, makeDraft, makePlanInput, NOW, RILEY } from './plan.fixture';

const codesOf = (parts: Parameters<typeof makePlanInput>[0]) =>
  planLaunch(makePlanInput(parts)).problems.map(({ code }) => code);

test('a finished draft is one part, shared in turn, starting when the grace is over', () => {
  const plan = planLaunch(makePlanInput());
  expect(plan.problems).toEqual([]);
  expect(plan.contacts).toBe(300);
  expect(plan.startsNow).toBe(true);
  expect(plan.parts).toEqual([
    {
      n: 1,
      from: 0,
      to: 300,
      contacts: 300,
      callers: [1, 2, 3].map((n) => ({
        phoneNumberId: `number-${n}`,
        label: `+1 415 555 000${n}`,
        contacts: 100,
      })),
      earliestAt: '2026-11-22T18:03:00.000Z',
      latestAt: null,
    },
  ]);
});

test('the sentence says who is called, by whom, from how many numbers, and when', () => {
  expect(joinPhrases(planLaunch(makePlanInput()).sentence)).toBe(
    '300 people are called by Riley, renewals from 3 numbers, starting today at 10:03 PST.',
  );
});

test('an empty draft names each thing that is missing, in the order of the steps', () => {
  const draft = makeDraft({
    name: ' ',
    target: {},
    audience: {},
    callers: {},
    schedule: { kind: 'window' },
  });
  const plan = planLaunch(makePlanInput({ draft }));
  expect(plan.parts).toEqual([]);
  expect(plan.problems.map(({ step, field }) => [step, field])).toEqual([
    ['details', 'name'],
    ['details', 'target.assistantId'],
    ['audience', 'audience.listId'],
    ['callers', 'callers.numberIds'],
    ['schedule', 'schedule.zone'],
  ]);
  expect(plan.problems.every(({ severity }) => severity === 'error')).toBe(true);
});

test('a name leaves room for the fingerprint', () => {
  expect(codesOf({ draft: makeDraft({ name: 'x'.repeat(71) }) })).toEqual([]);
  expect(codesOf({ draft: makeDraft({ name: 'x'.repeat(72) }) })).toEqual(['name-too-long']);
});

test('a speaker or number that Vapi lists no more is an error; an unreadable list is a warning', () => {
  expect(codesOf({ options: { speakers: [], numbers: [] } })).toEqual([
    'target-unknown',
    'caller-unknown',
    'caller-unknown',
    'caller-unknown',
  ]);
  const { problems } = planLaunch(makePlanInput({ options: { speakers: null, numbers: null } }));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['target-unchecked', 'warning'],
    ['callers-unchecked', 'warning'],
  ]);
});

test('a number that cannot call says why', () => {
  const input = makePlanInput();
  const [first, ...others] = input.options.numbers ?? [];
  if (first === undefined) throw new Error('the fixture has numbers');
  const free = { ...first, canCall: false, reason: 'a free Vapi number.' };
  const { problems } = planLaunch({
    ...input,
    options: { ...input.options, numbers: [free, ...others] },
  });
  expect(problems.map(({ message }) => message)).toEqual([
    '+1 415 555 0001 can’t run campaigns: a free Vapi number.',
  ]);
});

test('a list that is empty, too large, or not the chosen one stops the launch', () => {
  expect(codesOf({ facts: factsOf([]) })).toEqual(['audience-empty']);
  expect(codesOf({ facts: { ...factsOf(makeContacts(1)), count: 10_001 } })).toContain(
    'audience-too-large',
  );
  expect(codesOf({ facts: { ...factsOf(makeContacts(1)), revision: 2 } })).toEqual([
    'audience-unknown',
  ]);
});

test('what does not fit Vapi’s retry hour is said before the launch', () => {
  const facts = { ...factsOf(makeContacts(300)), count: 2_312 };
  const plan = planLaunch(makePlanInput({ facts }));
  expect(plan.fit).toMatchObject({ fits: 300, neverDialled: 2_012, isMeanGuessed: false });
  expect(plan.problems.find(({ code }) => code === 'does-not-fit')?.message).toBe(
    'One campaign would reach about 300 of 2,312: Vapi tries for 1 hour, 10 at once, 2 min a call. About 2,012 would never be dialled.',
  );
  expect(joinPhrases(plan.sentence)).toContain('About 2,012 of them would never be dialled.');
});

test('without a call seen the length is a guess, and said to be one', () => {
  const facts = { ...factsOf(makeContacts(300)), count: 2_312 };
  const options = {
    ...makePlanInput().options,
    speakers: [{ ...RILEY, meanCallSeconds: null }],
  };
  const plan = planLaunch(makePlanInput({ facts, options }));
  expect(plan.fit).toMatchObject({ fits: 400, isMeanGuessed: true });
  expect(plan.problems.at(-1)?.message).toContain('90 s a call (a guess)');
});

test('the same input gives the same plan', () => {
  expect(planLaunch(makePlanInput())).toEqual(planLaunch(makePlanInput()));
  expect(planLaunch(makePlanInput({ now: NOW + 60_000 })).parts[0]?.earliestAt).toBe(
    '2026-11-22T18:04:00.000Z',
  );
});

test('a workflow id that is none is said at its field', () => {
  const target = { ...makeDraft().target, kind: 'workflow' as const, workflowId: 'nonsense !!' };
  const { problems } = planLaunch(makePlanInput({ draft: makeDraft({ target }) }));
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'error', field: 'target.workflowId' }),
  );
});

test('a start that is wrong is not told as another one', () => {
  const schedule = {
    kind: 'window' as const,
    zone: 'America/New_York',
    earliest: '2020-01-01T10:00',
  };
  const { sentence } = planLaunch(makePlanInput({ draft: makeDraft({ schedule }) }));
  expect(joinPhrases(sentence)).toMatch(/, when the schedule is settled\.$/);
});
