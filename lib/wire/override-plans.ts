import { z } from 'zod';

// The deep fields of AssistantOverrides. Only bounds that Vapi documents are checked: the rest passes
// through, so that a new provider or option never needs a release of ours.

/** `transcriber`, `model`, `voice`, a credential: Vapi tells the variants apart by `provider`. */
export const WithProvider = z.looseObject({
  provider: z.string({ error: 'Name the provider: Vapi needs it to read this object.' }).min(1),
});

const BackoffPlan = z.looseObject({
  startAtSeconds: z.number().min(0).optional(),
  frequencySeconds: z.number().min(2.5).optional(),
  maxRetries: z.number().min(1).max(10).optional(),
});

export const VoicemailDetection = z.union(
  [
    z.literal('off'),
    WithProvider.extend({
      beepMaxAwaitSeconds: z.number().min(0).max(30).optional(),
      backoffPlan: BackoffPlan.optional(),
    }),
  ],
  { error: 'Use “off” or a plan with a provider.' },
);

export const TransportConfiguration = WithProvider.extend({
  timeout: z.number().min(1).max(600).optional(),
  record: z.boolean().optional(),
  recordingChannels: z.enum(['mono', 'dual']).optional(),
});

export const AnalysisPlan = z.looseObject({
  minMessagesThreshold: z.number().min(0).optional(),
});

export const StartSpeakingPlan = z.looseObject({
  waitSeconds: z.number().min(0).max(5).optional(),
});

export const StopSpeakingPlan = z.looseObject({
  numWords: z.number().min(0).max(10).optional(),
  voiceSeconds: z.number().min(0).max(0.5).optional(),
  backoffSeconds: z.number().min(0).max(10).optional(),
});

export const KeypadInputPlan = z.looseObject({
  enabled: z.boolean().optional(),
  timeoutSeconds: z.number().min(0).max(10).optional(),
  delimiters: z.enum(['#', '*', '']).optional(),
});

export const WebhookServer = z.looseObject({
  url: z.string().optional(),
  timeoutSeconds: z.number().min(1).max(300).optional(),
});
