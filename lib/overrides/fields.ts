type Kind = 'text' | 'flag' | 'number' | 'list' | 'object' | 'choice' | 'switch-or-object';

/** What one field of Vapi's AssistantOverrides takes. Bounds are characters of a text, or the number itself. */
export type FieldRule = { kind: Kind; min?: number; max?: number; choices?: readonly string[] };

const object: FieldRule = { kind: 'object' };
const list: FieldRule = { kind: 'list' };
const flag: FieldRule = { kind: 'flag' };

/** The 33 fields of Vapi's AssistantOverrides, in its order. */
export const FIELD_RULES: ReadonlyMap<string, FieldRule> = new Map<string, FieldRule>([
  ['transcriber', object],
  ['model', object],
  ['voice', object],
  ['firstMessage', { kind: 'text' }],
  ['firstMessageInterruptionsEnabled', flag],
  [
    'firstMessageMode',
    {
      kind: 'choice',
      choices: [
        'assistant-speaks-first',
        'assistant-speaks-first-with-model-generated-message',
        'assistant-waits-for-user',
      ],
    },
  ],
  ['voicemailDetection', { kind: 'switch-or-object', choices: ['off'] }],
  ['clientMessages', list],
  ['serverMessages', list],
  ['maxDurationSeconds', { kind: 'number', min: 10, max: 43_200 }],
  ['backgroundSound', { kind: 'text' }],
  ['modelOutputInMessagesEnabled', flag],
  ['transportConfigurations', list],
  ['observabilityPlan', object],
  ['credentials', list],
  ['hooks', list],
  ['tools:append', list],
  ['variableValues', object],
  ['name', { kind: 'text', max: 40 }],
  ['voicemailMessage', { kind: 'text', max: 1_000 }],
  ['endCallMessage', { kind: 'text', max: 1_000 }],
  ['endCallPhrases', list],
  ['compliancePlan', object],
  ['metadata', object],
  ['backgroundSpeechDenoisingPlan', object],
  ['analysisPlan', object],
  ['artifactPlan', object],
  ['startSpeakingPlan', object],
  ['stopSpeakingPlan', object],
  ['monitorPlan', object],
  ['credentialIds', list],
  ['server', object],
  ['keypadInputPlan', object],
]);

/** An end-call phrase has this many characters. */
export const PHRASE_LENGTH = { min: 2, max: 140 } as const;
