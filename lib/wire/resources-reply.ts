import { z } from 'zod';
import { LooseNumber, LooseText, LooseTexts, readEach } from './loose';

/** An assistant. `model` and the rest stay raw: they are searched for variables and never passed on. */
export const AssistantReply = z.looseObject({
  id: z.string().min(1),
  name: LooseText,
  createdAt: LooseText,
  firstMessage: LooseText,
  firstMessageMode: LooseText,
  voicemailMessage: LooseText,
  endCallMessage: LooseText,
  endCallPhrases: LooseTexts,
  maxDurationSeconds: LooseNumber,
  latestVersion: LooseText,
  model: z.unknown().optional(),
});
export type AssistantReply = z.infer<typeof AssistantReply>;

/** A member is an assistant by id, or one written into the squad. */
export const SquadMemberReply = z.object({
  assistantId: LooseText,
  assistant: z.looseObject({ name: LooseText }).optional().catch(undefined),
  assistantOverrides: z.unknown().optional(),
});
export type SquadMemberReply = z.infer<typeof SquadMemberReply>;

export const SquadReply = z.looseObject({
  id: z.string().min(1),
  name: LooseText,
  createdAt: LooseText,
  members: z
    .array(z.unknown())
    .transform((list) => readEach(SquadMemberReply, list).entries)
    .catch([]),
  membersOverrides: z.unknown().optional(),
});
export type SquadReply = z.infer<typeof SquadReply>;

export const PhoneNumberReply = z.looseObject({
  id: z.string().min(1),
  name: LooseText,
  createdAt: LooseText,
  number: LooseText,
  sipUri: LooseText,
  provider: LooseText,
  status: LooseText,
});
export type PhoneNumberReply = z.infer<typeof PhoneNumberReply>;

/** Lists come bare, or as `{results}` from the newer routes. */
export const ResourceList = z.union([
  z.array(z.unknown()),
  z.looseObject({ results: z.array(z.unknown()) }).transform(({ results }) => results),
]);
