import { expect, test } from 'vitest';
import { compileOverrides } from './compile';
import { draftFromValues } from './draft-from-values';

const VALUES = {
  firstMessage: 'Hello {{name}}',
  firstMessageMode: 'assistant-speaks-first',
  endCallPhrases: ['bye now'],
  maxDurationSeconds: 300,
  backgroundSound: 'office',
  model: { provider: 'openai', model: 'gpt-4o' },
  variableValues: { company: 'Acme', offer: { percent: 10 } },
};

test('what the form can hold goes there, the rest into the JSON, and all of it comes out again', () => {
  const draft = draftFromValues(VALUES);
  expect(draft).toMatchObject({
    firstMessage: 'Hello {{name}}',
    maxDurationSeconds: '300',
    backgroundSound: 'office',
    variables: [{ name: 'company', value: 'Acme' }],
  });
  expect(JSON.parse(draft.json)).toEqual({
    model: { provider: 'openai', model: 'gpt-4o' },
    variableValues: { offer: { percent: 10 } },
  });
  expect(compileOverrides(draft).value).toEqual(VALUES);
});

test.each([
  ['a length the form refuses', { maxDurationSeconds: 12.5 }],
  ['an empty message, which is not "as the assistant"', { firstMessage: '' }],
  ['an unknown mode', { firstMessageMode: 'sings' }],
])('%s stays in the JSON', (_, values) => {
  expect(JSON.parse(draftFromValues(values).json)).toEqual(values);
});

test('nothing is an empty draft', () => {
  expect(compileOverrides(draftFromValues({})).value).toEqual({});
  expect(draftFromValues({}).json).toBe('');
});
