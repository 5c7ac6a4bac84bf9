import { z } from 'zod';
import {
  AnalysisPlan,
  KeypadInputPlan,
  StartSpeakingPlan,
  StopSpeakingPlan,
  TransportConfiguration,
  VoicemailDetection,
  WebhookServer,
  WithProvider,
} from './override-plans';
import { refuseUnknownKeys } from './unknown-keys';

const Plan = z.looseObject({});

export const FirstMessageMode = z.enum([
  'assistant-speaks-first',
  'assistant-speaks-first-with-model-generated-message',
  'assistant-waits-for-user',
]);
export type FirstMessageMode = z.infer<typeof FirstMessageMode>;

/**
 * Vapi's AssistantOverrides: 33 fields, none required. The plain ones carry Vapi's limits; of the deep
 * ones only the outer shape and the documented bounds are checked. A field Vapi doesn't know is refused.
 */
export const AssistantOverrides = z.strictObject(
  {
    transcriber: WithProvider.optional(),
    model: WithProvider.optional(),
    voice: WithProvider.optional(),
    firstMessage: z.string().optional(),
    firstMessageInterruptionsEnabled: z.boolean().optional(),
    firstMessageMode: FirstMessageMode.optional(),
    voicemailDetection: VoicemailDetection.optional(),
    clientMessages: z.array(z.string().min(1)).optional(),
    serverMessages: z.array(z.string().min(1)).optional(),
    maxDurationSeconds: z.number().min(10).max(43_200).optional(),
    backgroundSound: z
      .union([z.enum(['off', 'office']), z.url()], {
        error: 'Use “off”, “office” or the address of an audio file.',
      })
      .optional(),
    modelOutputInMessagesEnabled: z.boolean().optional(),
    transportConfigurations: z.array(TransportConfiguration).optional(),
    observabilityPlan: Plan.optional(),
    credentials: z.array(WithProvider).optional(),
    hooks: z.array(z.looseObject({ on: z.string().min(1) })).optional(),
    'tools:append': z.array(z.looseObject({ type: z.string().min(1) })).optional(),
    variableValues: z.record(z.string(), z.unknown()).optional(),
    name: z.string().max(40).optional(),
    voicemailMessage: z.string().max(1_000).optional(),
    endCallMessage: z.string().max(1_000).optional(),
    endCallPhrases: z.array(z.string().min(2).max(140)).optional(),
    compliancePlan: Plan.optional(),
    metadata: Plan.optional(),
    backgroundSpeechDenoisingPlan: Plan.optional(),
    analysisPlan: AnalysisPlan.optional(),
    artifactPlan: Plan.optional(),
    startSpeakingPlan: StartSpeakingPlan.optional(),
    stopSpeakingPlan: StopSpeakingPlan.optional(),
    monitorPlan: Plan.optional(),
    credentialIds: z.array(z.string()).optional(),
    server: WebhookServer.optional(),
    keypadInputPlan: KeypadInputPlan.optional(),
  },
  { error: refuseUnknownKeys('override') },
);
export type AssistantOverrides = z.infer<typeof AssistantOverrides>;

/** The names of all fields, in Vapi's order. */
export const OVERRIDE_FIELDS = Object.keys(AssistantOverrides.shape) as readonly OverrideField[];
export type OverrideField = keyof AssistantOverrides;
