import { z } from 'zod';
import { CallReply } from './call-reply';
import { LooseInstant, LooseNumber, LooseText } from './loose';

const LooseObject = z.record(z.string(), z.unknown()).optional().catch(undefined);
const LooseList = z.array(z.unknown()).optional().catch(undefined);

function loosely<T extends z.ZodRawShape>(shape: T) {
  return z.object(shape).optional().catch(undefined);
}

const CostBreakdown = loosely({
  transport: LooseNumber,
  stt: LooseNumber,
  llm: LooseNumber,
  tts: LooseNumber,
  vapi: LooseNumber,
  chat: LooseNumber,
  total: LooseNumber,
  analysisCostBreakdown: loosely({
    summary: LooseNumber,
    structuredData: LooseNumber,
    successEvaluation: LooseNumber,
    structuredOutput: LooseNumber,
  }),
});

const Artifact = loosely({
  transcript: LooseText,
  messages: LooseList,
  variableValues: LooseObject,
  recordingUrl: LooseText,
  stereoRecordingUrl: LooseText,
  presignedMonoUrl: LooseText,
  presignedStereoUrl: LooseText,
  presignedUrlsExpiresAt: LooseInstant,
  recording: loosely({ stereoUrl: LooseText, mono: loosely({ combinedUrl: LooseText }) }),
});

/** `GET /call/{id}` with what a call's drawer shows; each part is read by itself. */
export const CallDetailReply = CallReply.extend({
  endedMessage: LooseText,
  costBreakdown: CostBreakdown,
  costs: LooseList,
  artifact: Artifact,
  messages: LooseList,
  transcript: LooseText,
  recordingUrl: LooseText,
  analysis: loosely({
    summary: LooseText,
    successEvaluation: z.union([z.boolean().transform(String), LooseText]).catch(undefined),
    structuredData: LooseObject,
  }),
  assistantOverrides: LooseObject,
  squadOverrides: LooseObject,
  customer: z
    .object({
      number: LooseText,
      sipUri: LooseText,
      name: LooseText,
      externalId: LooseText,
      assistantOverrides: LooseObject,
    })
    .optional()
    .catch(undefined),
});
export type CallDetailReply = z.infer<typeof CallDetailReply>;

/** One of a call's messages, whatever its role; times in epoch ms, `secondsFromStart` from the pick-up. */
export const CallMessageReply = z.object({
  role: LooseText,
  message: LooseText,
  time: LooseNumber,
  endTime: LooseNumber,
  secondsFromStart: LooseNumber,
  assistantName: LooseText,
  speakerLabel: LooseText,
  name: LooseText,
  result: LooseText,
  toolCalls: LooseList,
});
export type CallMessageReply = z.infer<typeof CallMessageReply>;

export const ToolCallReply = z.object({
  function: z.object({
    name: LooseText,
    arguments: z
      .union([
        z.string(),
        z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value)),
      ])
      .optional()
      .catch(undefined),
  }),
});

export const CallCostReply = z.object({ type: LooseText, cost: LooseNumber });
