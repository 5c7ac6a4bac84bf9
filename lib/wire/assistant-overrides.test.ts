import type { Vapi } from '@vapi-ai/server-sdk';
import { expect, expectTypeOf, test } from 'vitest';
import { AssistantOverrides, OVERRIDE_FIELDS, type OverrideField } from './assistant-overrides';

function messagesFor(overrides: unknown): string[] {
  const read = AssistantOverrides.safeParse(overrides);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('knows the 33 fields, by the names the SDK has', () => {
  expect(OVERRIDE_FIELDS).toHaveLength(33);
  expectTypeOf<OverrideField>().toEqualTypeOf<keyof Vapi.AssistantOverrides>();
});

test('takes a full set and gives it back unchanged', () => {
  const overrides = {
    firstMessage: 'Hello {{ name }}',
    firstMessageMode: 'assistant-waits-for-user',
    voicemailMessage: 'Please call back.',
    endCallPhrases: ['goodbye', 'so long'],
    maxDurationSeconds: 43_200,
    backgroundSound: 'https://example.com/hum.mp3',
    voicemailDetection: { provider: 'vapi', backoffPlan: { maxRetries: 3 }, type: 'audio' },
    model: { provider: 'openai', model: 'gpt-next', temperature: 0.4, extra: { deep: [1] } },
    'tools:append': [{ type: 'endCall' }],
    variableValues: { name: 'Ada', visits: 3 },
    metadata: { source: 'list' },
  };
  expect(AssistantOverrides.parse(overrides)).toEqual(overrides);
});

test('refuses a field Vapi does not know, by its name', () => {
  expect(messagesFor({ firstMesage: 'Hi', colour: 1 })).toEqual([
    ': Vapi knows no override field “firstMesage”, “colour”.',
  ]);
});

test.each<[string, unknown]>([
  ['maxDurationSeconds', 9],
  ['maxDurationSeconds', 43_201],
  ['voicemailMessage', 'x'.repeat(1_001)],
  ['endCallMessage', 'x'.repeat(1_001)],
  ['endCallPhrases', ['a']],
  ['endCallPhrases', ['x'.repeat(141)]],
  ['name', 'x'.repeat(41)],
  ['firstMessageMode', 'assistant-shouts-first'],
  ['backgroundSound', 'jungle'],
  ['model', { model: 'gpt' }],
  ['voicemailDetection', 'on'],
  ['voicemailDetection', { provider: 'vapi', beepMaxAwaitSeconds: 31 }],
  ['keypadInputPlan', { timeoutSeconds: 11 }],
  ['stopSpeakingPlan', { voiceSeconds: 0.6 }],
  ['startSpeakingPlan', { waitSeconds: 6 }],
  ['transportConfigurations', [{ provider: 'twilio', timeout: 601 }]],
  ['variableValues', ['a']],
])('refuses %s = %j at that field', (field, value) => {
  const messages = messagesFor({ [field]: value });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.startsWith(field)).toBe(true);
});
