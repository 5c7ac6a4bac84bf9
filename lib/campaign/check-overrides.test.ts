import { expect, test } from 'vitest';
import { compileOverrides } from '@/lib/overrides/compile';
import { FIELD_RULES } from '@/lib/overrides/fields';
import { AssistantOverrides, OVERRIDE_FIELDS } from '@/lib/wire/assistant-overrides';
import { checkOverrides } from './check-overrides';
import type { CampaignDraft } from './draft';
import { factsOf, makeContacts, makeDraft, makePlanInput, RILEY } from './plan.fixture';

const { options } = makePlanInput();

function check(
  overrides: Partial<CampaignDraft['overrides']>,
  { variables = RILEY.variables, target = makeDraft().target } = {},
) {
  const draft = { ...makeDraft({ overrides }), target };
  const contacts = makeContacts(10, ['west', '']);
  const speakers = [{ ...RILEY, variables }];
  const problems = checkOverrides(draft, {
    facts: factsOf(contacts),
    options: { ...options, speakers },
  });
  return problems.map(({ severity, field, message }) => [severity, field, message]);
}

test('the fields of the form and of the wire are the same 33', () => {
  expect([...FIELD_RULES.keys()]).toEqual(OVERRIDE_FIELDS);
  expect(FIELD_RULES.size).toBe(33);
});

test('a variable nobody has, one that is empty for some, and one written in another case', () => {
  expect(check({}, { variables: ['name', 'agent', 'region', 'Plan_Name'] })).toEqual([
    [
      'warning',
      'overrides.variables',
      '{{agent}} is used by Riley, renewals but no contact has it: it will be spoken empty.',
    ],
    [
      'warning',
      'overrides.variables',
      '{{region}} is used by Riley, renewals and empty for 5 contacts of 10: it will be spoken empty.',
    ],
    [
      'warning',
      'overrides.variables',
      '{{Plan_Name}} is used by Riley, renewals, but the contacts have plan_name: names must match to the letter, else it is spoken empty.',
    ],
  ]);
});

test('a value for everyone fills what a column lacks', () => {
  expect(
    check({ variables: [{ name: 'region', value: 'west' }] }, { variables: ['region'] }),
  ).toEqual([]);
});

test('a name with a space is written as prompts have to', () => {
  const [problem] = check({}, { variables: ['due date'] });
  expect(problem?.[2]).toContain('{{ ["due date"] }} is used by');
});

test('variables of the overrides’ own texts are looked for too', () => {
  expect(check({ firstMessage: 'Hi {{nickname}}', leftOutColumns: ['name'] })).toEqual([
    [
      'warning',
      'overrides.variables',
      '{{name}} is used by Riley, renewals but no contact has it: it will be spoken empty.',
    ],
    [
      'warning',
      'overrides.variables',
      '{{nickname}} is used by Riley, renewals but no contact has it: it will be spoken empty.',
    ],
  ]);
});

test('a bound deep inside the JSON is checked as Vapi would', () => {
  const [problem] = check({ json: '{"startSpeakingPlan": {"waitSeconds": 9}}' });
  expect(problem?.slice(0, 2)).toEqual(['error', 'overrides.json']);
  expect(problem?.[2]).toContain('startSpeakingPlan.waitSeconds');
});

test('a workflow takes variables but no overrides', () => {
  const target = {
    ...makeDraft().target,
    kind: 'workflow' as const,
    workflowId: '6b1f1a52-7a0e-4c7f-9d52-0a4f0a3c1e11',
  };
  expect(check({ variables: [{ name: 'agent', value: 'Jo' }] }, { target })).toEqual([]);
  expect(check({ endCallMessage: 'Bye' }, { target }).map(([severity]) => severity)).toEqual([
    'error',
  ]);
});

test('what compiles is what the wire takes', () => {
  const draft = makeDraft({
    overrides: {
      firstMessage: 'Hi {{name}}',
      firstMessageMode: 'assistant-speaks-first',
      endCallPhrases: ['bye now'],
      maxDurationSeconds: '300',
      backgroundSound: 'custom',
      backgroundSoundUrl: 'https://sounds.example/rain.mp3',
      json: '{"tools:append": [{"type": "dtmf"}], "voicemailDetection": "off"}',
    },
  });
  const { ok, value } = compileOverrides(draft.overrides);
  expect(ok).toBe(true);
  expect(AssistantOverrides.parse(value)).toEqual(value);
});
