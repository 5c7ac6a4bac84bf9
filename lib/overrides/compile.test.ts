import { expect, test } from 'vitest';
import { compileOverrides } from './compile';
import { OverridesDraft } from './draft';

const compile = (draft: Partial<OverridesDraft>) =>
  compileOverrides({ ...OverridesDraft.parse({}), ...draft });

const problemsOf = (draft: Partial<OverridesDraft>) => {
  const { ok, problems } = compile(draft);
  const isFine = problems.every(({ severity }) => severity === 'warning');
  expect(ok).toBe(isFine);
  return problems.map(({ field, message }) => [field, message]);
};

test('what inherits is not sent', () => {
  expect(compile({})).toEqual({ ok: true, fields: {}, variables: {}, value: {}, problems: [] });
});

test('the form covers the JSON, its variables the JSON’s one by one', () => {
  const { ok, value, fields, variables } = compile({
    firstMessage: 'Hi {{name}}',
    firstMessageMode: 'assistant-speaks-first',
    voicemailMessage: 'Call us back',
    endCallMessage: 'Bye',
    endCallPhrases: [' bye now ', ''],
    maxDurationSeconds: '300',
    backgroundSound: 'off',
    variables: [
      { name: ' agent ', value: 'Jo' },
      { name: '', value: '' },
    ],
    json: '{"firstMessage": "covered", "metadata": {"a": 1}, "variableValues": {"agent": "x", "n": 7}}',
  });
  expect(ok).toBe(true);
  expect(fields).toEqual({
    firstMessage: 'Hi {{name}}',
    metadata: { a: 1 },
    firstMessageMode: 'assistant-speaks-first',
    voicemailMessage: 'Call us back',
    endCallMessage: 'Bye',
    endCallPhrases: ['bye now'],
    maxDurationSeconds: 300,
    backgroundSound: 'off',
  });
  expect(variables).toEqual({ agent: 'Jo', n: 7 });
  expect(value).toEqual({ ...fields, variableValues: variables });
});

test('an own sound is sent as its address', () => {
  const backgroundSoundUrl = 'https://sounds.example/rain.mp3';
  expect(compile({ backgroundSound: 'custom', backgroundSoundUrl }).value).toEqual({
    backgroundSound: backgroundSoundUrl,
  });
});

test.each<[Partial<OverridesDraft>, string, string]>([
  [
    { voicemailMessage: 'x'.repeat(1_001) },
    'voicemailMessage',
    'Vapi takes at most 1,000 characters here; this has 1,001.',
  ],
  [
    { endCallMessage: 'x'.repeat(1_001) },
    'endCallMessage',
    'Vapi takes at most 1,000 characters here; this has 1,001.',
  ],
  [
    { endCallPhrases: ['bye', 'x'] },
    'endCallPhrases.1',
    'An end-call phrase has 2 to 140 characters; this has 1.',
  ],
  [
    { maxDurationSeconds: '9' },
    'maxDurationSeconds',
    'Whole seconds from 10 to 43,200 (12 hours).',
  ],
  [
    { maxDurationSeconds: '5 min' },
    'maxDurationSeconds',
    'Whole seconds from 10 to 43,200 (12 hours).',
  ],
  [
    { backgroundSound: 'custom', backgroundSoundUrl: 'http://sounds.example/a.mp3' },
    'backgroundSoundUrl',
    'Give the https address of an audio file.',
  ],
  [{ variables: [{ name: ' ', value: 'x' }] }, 'variables.0.name', 'Name this variable.'],
  [
    {
      variables: [
        { name: 'a', value: '1' },
        { name: 'a ', value: '2' },
      ],
    },
    'variables.1.name',
    '{{a}} is set twice: keep one of the two.',
  ],
  [
    { variables: [{ name: '__proto__', value: '1' }] },
    'variables.0.name',
    'A variable can’t be called __proto__.',
  ],
  [
    { variables: [{ name: 'a b{{', value: '1' }] },
    'variables.0.name',
    'A name holds no braces, quotes, brackets, % or |: prompts could not speak it.',
  ],
  [
    { variables: [{ name: 'now', value: '1' }] },
    'variables.0.name',
    'Vapi fills {{now}} itself: this value may not be the one that is spoken.',
  ],
  [
    { variables: [{ name: 'agent', value: '' }] },
    'variables.0.value',
    '{{agent}} has no value yet: it is not sent.',
  ],
  [{ json: '{"a": }' }, 'json', 'This is not JSON yet: at line 1, column 7, “}” can’t stand here.'],
  [{ json: '[1]' }, 'json', 'Overrides are one object: start with { and end with }.'],
  [
    { json: '{"voicemailmesage": "x"}' },
    'json',
    'Vapi has no override called voicemailmesage. Did you mean voicemailMessage?',
  ],
  [{ json: '{"maxConcurrency": 3}' }, 'json', 'Vapi has no override called maxConcurrency.'],
  [{ json: '{"__proto__": 3}' }, 'json', 'Vapi has no override called __proto__.'],
  [
    { json: '{"maxDurationSeconds": "300"}' },
    'json',
    'maxDurationSeconds takes a number from 10 to 43,200.',
  ],
  [{ json: '{"model": "gpt"}' }, 'json', 'model takes an object in { }.'],
  [{ json: '{"hooks": {}}' }, 'json', 'hooks takes a list in [ ].'],
  [
    { json: '{"voicemailDetection": "on"}' },
    'json',
    'voicemailDetection takes “off” or an object in { }.',
  ],
  [
    { json: '{"endCallPhrases": ["x"]}' },
    'json',
    'endCallPhrases takes phrases of 2 to 140 characters.',
  ],
  [
    { json: '{"backgroundSound": "rain"}' },
    'json',
    'backgroundSound takes “off”, “office” or the https address of an audio file.',
  ],
])('%j', (draft, field, message) => {
  expect(problemsOf(draft)).toEqual([[field, message]]);
});

test('a field set twice is said to be', () => {
  expect(problemsOf({ endCallMessage: 'Bye', json: '{"endCallMessage": "Ciao"}' })).toEqual([
    ['json', 'endCallMessage is set in the form too: the form’s is sent.'],
  ]);
});

test('more variables than Vapi takes for a contact', () => {
  const variables = Array.from({ length: 6 }, (_, n) => ({
    name: `v${n}`,
    value: 'x'.repeat(17_000),
  }));
  expect(problemsOf({ variables }).map(([field]) => field)).toEqual(['variables']);
});

test('what is faulty is left out, the rest still counts', () => {
  const { ok, value } = compile({
    endCallMessage: 'Bye',
    maxDurationSeconds: '9',
    json: '{"nope": 1, "metadata": {}}',
  });
  expect(ok).toBe(false);
  expect(value).toEqual({ metadata: {}, endCallMessage: 'Bye' });
});
