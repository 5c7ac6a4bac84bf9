import { z } from 'zod';

const providers = {
  transcriber:
    'assembly-ai azure custom-transcriber deepgram 11labs gladia google speechmatics talkscriber openai cartesia soniox xai vapi',
  model:
    'anthropic anthropic-bedrock anyscale cerebras custom-llm deepinfra deep-seek google groq inflection-ai minimax openai openrouter perplexity-ai together-ai xai vapi',
  voice:
    'azure cartesia custom-voice deepgram 11labs hume lmnt neuphonic openai playht wellsaid rime-ai smallest-ai tavus vapi sesame inworld minimax xai microsoft',
} as const;

const provided = (kind: keyof typeof providers) =>
  z.looseObject({ provider: z.enum(providers[kind].split(' ')) });

const within = (from: number, to: number) => z.number().min(from).max(to);
const object = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

const voicemailDetection = z.union([
  z.literal('off'),
  z.looseObject({
    provider: z.enum(['google', 'openai', 'twilio', 'vapi']),
    beepMaxAwaitSeconds: within(0, 30).optional(),
    type: z.enum(['audio', 'transcript']).optional(),
    backoffPlan: z
      .looseObject({
        startAtSeconds: z.number().min(0).optional(),
        frequencySeconds: z.number().min(2.5).optional(),
        maxRetries: within(1, 10).optional(),
      })
      .optional(),
  }),
]);

const plan = z.looseObject({ timeoutSeconds: within(1, 60).optional() }).optional();

/** Headers, credentials and paths are free; only what Vapi bounds is checked. */
export const Server = z.looseObject({
  url: z.url().optional(),
  timeoutSeconds: within(1, 300).optional(),
  headers: object.optional(),
});

/** The 33 fields of Vapi's AssistantOverrides with their documented limits; others are refused. */
export const AssistantOverrides = z.strictObject({
  transcriber: provided('transcriber').optional(),
  model: provided('model')
    .and(z.looseObject({ temperature: within(0, 2).optional() }))
    .optional(),
  voice: provided('voice').optional(),
  firstMessage: z.string().optional(),
  firstMessageInterruptionsEnabled: z.boolean().optional(),
  firstMessageMode: z
    .enum([
      'assistant-speaks-first',
      'assistant-speaks-first-with-model-generated-message',
      'assistant-waits-for-user',
    ])
    .optional(),
  voicemailDetection: voicemailDetection.optional(),
  clientMessages: z.array(z.string()).optional(),
  serverMessages: z.array(z.string()).optional(),
  maxDurationSeconds: within(10, 43_200).optional(),
  backgroundSound: z.union([z.enum(['off', 'office']), z.url()]).optional(),
  modelOutputInMessagesEnabled: z.boolean().optional(),
  transportConfigurations: z
    .array(
      z.looseObject({
        provider: z.literal('twilio'),
        timeout: within(1, 600).optional(),
        record: z.boolean().optional(),
        recordingChannels: z.enum(['mono', 'dual']).optional(),
      }),
    )
    .optional(),
  observabilityPlan: object.optional(),
  credentials: z.array(object).optional(),
  hooks: z.array(object).optional(),
  'tools:append': z.array(object).optional(),
  variableValues: object.optional(),
  name: z.string().max(40).optional(),
  voicemailMessage: z.string().max(1000).optional(),
  endCallMessage: z.string().max(1000).optional(),
  endCallPhrases: z.array(z.string().min(2).max(140)).optional(),
  compliancePlan: object.optional(),
  metadata: object.optional(),
  backgroundSpeechDenoisingPlan: object.optional(),
  analysisPlan: z
    .looseObject({
      minMessagesThreshold: z.number().min(0).optional(),
      summaryPlan: plan,
      structuredDataPlan: plan,
      successEvaluationPlan: plan,
      outcomeIds: list.optional(),
    })
    .optional(),
  artifactPlan: z
    .looseObject({
      recordingEnabled: z.boolean().optional(),
      recordingFormat: z.enum(['wav;l16', 'mp3']).optional(),
    })
    .optional(),
  startSpeakingPlan: z.looseObject({ waitSeconds: within(0, 5).optional() }).optional(),
  stopSpeakingPlan: z
    .looseObject({
      numWords: within(0, 10).optional(),
      voiceSeconds: within(0, 0.5).optional(),
      backoffSeconds: within(0, 10).optional(),
    })
    .optional(),
  monitorPlan: object.optional(),
  credentialIds: z.array(z.string()).optional(),
  server: Server.optional(),
  keypadInputPlan: z
    .looseObject({
      timeoutSeconds: within(0, 10).optional(),
      delimiters: z.enum(['#', '*', '']).optional(),
    })
    .optional(),
});
