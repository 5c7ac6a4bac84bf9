import { z } from 'zod';
import { CustomerReply } from './campaign-reply';
import { LooseInstant, LooseNumber, LooseText } from './loose';

const Analysis = z
  .object({ summary: LooseText, successEvaluation: LooseText })
  .optional()
  .catch(undefined);

const Artifact = z
  .object({ transcript: LooseText, recordingUrl: LooseText, stereoRecordingUrl: LooseText })
  .optional()
  .catch(undefined);

/** A call, from `GET /call/{id}` or out of a campaign's `calls` map. Only the id is insisted upon. */
export const CallReply = z.looseObject({
  id: z.string().min(1),
  campaignId: LooseText,
  assistantId: LooseText,
  squadId: LooseText,
  phoneNumberId: LooseText,
  status: LooseText,
  endedReason: LooseText,
  createdAt: LooseInstant,
  startedAt: LooseInstant,
  endedAt: LooseInstant,
  cost: LooseNumber,
  customer: CustomerReply.optional(),
  analysis: Analysis,
  artifact: Artifact,
});
export type CallReply = z.infer<typeof CallReply>;

/** The calls of a V1 campaign. `isKnown` is false when Vapi sent no readable map at all. */
export type CallsMap = { calls: CallReply[]; dropped: number; isKnown: boolean };

/**
 * Reads a campaign's `calls`: call id → call, each an object or a JSON string of one; the key stands in
 * for a missing id. An entry that is neither is counted in `dropped`.
 */
export function readCallsMap(raw: unknown): CallsMap {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { calls: [], dropped: 0, isKnown: false };
  }
  const map: CallsMap = { calls: [], dropped: 0, isKnown: true };
  for (const [id, value] of Object.entries(raw)) {
    const read = CallReply.safeParse(withId(parseIfText(value), id));
    if (read.success) map.calls.push(read.data);
    else map.dropped += 1;
  }
  return map;
}

function parseIfText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function withId(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const own = 'id' in value ? value.id : undefined;
  return typeof own === 'string' && own !== '' ? value : { ...value, id };
}
