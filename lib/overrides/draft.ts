import { z } from 'zod';

/** One variable with the same value for everyone. Rows rather than a record, so that a half-typed name is kept. */
export const VariableDraft = z.object({
  name: z.string().max(200).default(''),
  value: z.string().max(20_000).default(''),
});
export type VariableDraft = z.infer<typeof VariableDraft>;

/**
 * `assistantOverrides` as ops staff change them. An empty string or 'inherit' means "as the assistant has
 * it": the field is not sent. `json` is an object of any of Vapi's 33 fields, merged *under* the form's
 * fields; it is validated before a launch, not while it is being typed.
 */
export const OverridesDraft = z.object({
  firstMessage: z.string().max(10_000).default(''),
  firstMessageMode: z
    .enum([
      'inherit',
      'assistant-speaks-first',
      'assistant-speaks-first-with-model-generated-message',
      'assistant-waits-for-user',
    ])
    .default('inherit'),
  voicemailMessage: z.string().max(5_000).default(''),
  endCallMessage: z.string().max(5_000).default(''),
  /** One phrase an entry. */
  endCallPhrases: z.array(z.string().max(1_000)).max(100).default([]),
  /** Seconds, as typed; '' inherits. Vapi: 10–43,200. */
  maxDurationSeconds: z.string().max(20).default(''),
  /** 'custom' takes `backgroundSoundUrl`. */
  backgroundSound: z.enum(['inherit', 'off', 'office', 'custom']).default('inherit'),
  backgroundSoundUrl: z.string().max(2_000).default(''),
  variables: z.array(VariableDraft).max(200).default([]),
  /** List columns that are not sent as per-contact variables; every other one is. */
  leftOutColumns: z.array(z.string().max(200)).max(200).default([]),
  json: z.string().max(200_000).default(''),
});
export type OverridesDraft = z.infer<typeof OverridesDraft>;
