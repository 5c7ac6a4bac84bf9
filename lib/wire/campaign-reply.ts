import { z } from 'zod';
import { LooseInstant, LooseNumber, LooseText, readEach } from './loose';

/** A customer as Vapi gives it back; overrides and variables are not kept. */
export const CustomerReply = z
  .object({
    number: LooseText,
    sipUri: LooseText,
    name: LooseText,
    externalId: LooseText,
  })
  .catch({});
export type CustomerReply = z.infer<typeof CustomerReply>;

// An entry that can't be read still is a contact: it keeps its place and loses only its details.
const Customers = z.array(CustomerReply).optional().catch(undefined);

const DialPlanReply = z
  .array(z.object({ phoneNumberId: LooseText, customers: Customers }).catch({}))
  .optional()
  .catch(undefined);

const SchedulePlanReply = z
  .object({ earliestAt: LooseInstant, latestAt: LooseInstant })
  .optional()
  .catch(undefined);

/**
 * A campaign as V1 returns it. Only the id is insisted upon; unknown fields stay. `calls` is left raw:
 * its values are objects or JSON strings (`readCallsMap`). Counters may be missing, doubles or strings.
 */
export const CampaignReply = z.looseObject({
  id: z.string().min(1),
  name: LooseText,
  status: LooseText,
  endedReason: LooseText,
  createdAt: LooseInstant,
  updatedAt: LooseInstant,
  assistantId: LooseText,
  squadId: LooseText,
  workflowId: LooseText,
  phoneNumberId: LooseText,
  customers: Customers,
  dialPlan: DialPlanReply,
  schedulePlan: SchedulePlanReply,
  calls: z.unknown().optional(),
  callsCounterScheduled: LooseNumber,
  callsCounterQueued: LooseNumber,
  callsCounterInProgress: LooseNumber,
  callsCounterEnded: LooseNumber,
  callsCounterEndedVoicemail: LooseNumber,
});
export type CampaignReply = z.infer<typeof CampaignReply>;

const PageReply = z.looseObject({
  results: z.array(z.unknown()),
  metadata: z
    .looseObject({
      totalItems: LooseNumber,
      currentPage: LooseNumber,
      itemsPerPage: LooseNumber,
      hasNextPage: z.boolean().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/**
 * `GET /campaign`: a page, or the bare array it was before July 2025. Entries without an id are counted
 * in `dropped`. `totalItems` and `hasNextPage` are absent when Vapi didn't say.
 */
export const CampaignList = z
  .union([
    z.array(z.unknown()).transform((results) => ({ results, metadata: undefined })),
    PageReply,
  ])
  .transform(({ results, metadata }) => {
    const { entries, dropped } = readEach(CampaignReply, results);
    return {
      campaigns: entries,
      dropped,
      totalItems: metadata?.totalItems,
      hasNextPage: metadata?.hasNextPage,
    };
  });
export type CampaignList = z.infer<typeof CampaignList>;
