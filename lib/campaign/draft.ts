import { z } from 'zod';
import { OverridesDraft } from '@/lib/overrides/draft';

/** Raised when the shape of a stored draft changes; `upgradeDraft` brings older ones up. */
export const DRAFT_SCHEMA_VERSION = 1;

/** The steps of the wizard, in order; also the words in its address (`?step=`). */
export const STEPS = ['details', 'audience', 'callers', 'overrides', 'schedule', 'review'] as const;
export const Step = z.enum(STEPS);
export type Step = z.infer<typeof Step>;

export const TargetKind = z.enum(['assistant', 'squad', 'workflow']);
export type TargetKind = z.infer<typeof TargetKind>;

/**
 * What the wizard edits. Lenient: every half-finished draft is valid, so it can be saved with the first
 * keystroke. What a launch needs is said by `planLaunch`. Times in `schedule` are
 * wall-clock `YYYY-MM-DDTHH:mm` in `zone` (IANA name). The three target ids are kept side by side so that
 * switching the kind and back loses nothing; `target.kind` says which one counts.
 */
export const CampaignDraft = z.object({
  name: z.string().max(200).default(''),
  target: z
    .object({
      kind: TargetKind.default('assistant'),
      assistantId: z.string().max(100).default(''),
      squadId: z.string().max(100).default(''),
      workflowId: z.string().max(100).default(''),
    })
    .prefault({}),
  audience: z
    .object({
      listId: z.uuid().nullable().default(null),
      revision: z.int32().positive().nullable().default(null),
      /** Position of the first contact: what comes before was called by an earlier campaign. */
      from: z.int32().nonnegative().default(0),
    })
    .prefault({}),
  callers: z
    .object({
      numberIds: z.array(z.string().max(100)).max(100).default([]),
      share: z.enum(['round-robin', 'column']).default('round-robin'),
      /** The list column that decides, for `share: 'column'`. */
      column: z.string().max(200).default(''),
      /** Column value → phone number id. Values of the column without an entry are a problem to settle. */
      byValue: z.record(z.string(), z.string()).default({}),
      /**
       * The list whose column of caller numbers was taken up for sharing, once, whether that was undone or not;
       * `withNumbers`: it chose the numbers as well.
       */
      preset: z.object({ listId: z.uuid(), withNumbers: z.boolean() }).optional(),
    })
    .prefault({}),
  overrides: OverridesDraft.prefault({}),
  schedule: z
    .object({
      kind: z.enum(['now', 'window']).default('now'),
      zone: z.string().max(100).default(''),
      earliest: z.string().max(30).default(''),
      latest: z.string().max(30).default(''),
    })
    .prefault({}),
});
export type CampaignDraft = z.infer<typeof CampaignDraft>;

/** A new, empty draft. */
export function emptyDraft(): CampaignDraft {
  return CampaignDraft.parse({});
}
