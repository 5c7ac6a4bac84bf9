import { z } from 'zod';
import { AssistantOverrides } from './assistant-overrides';
import { checkCallers, checkTarget, checkUpdate, checkWindow } from './campaign-rules';
import { Customer } from './customer';
import { refuseUnknownKeys } from './unknown-keys';

/** Vapi takes at most this many customers in one campaign, over all its numbers. */
export const MAX_CUSTOMERS = 10_000;

const Id = z.string().min(1);

export const DialPlanEntry = z.strictObject(
  { phoneNumberId: Id, customers: z.array(Customer).min(1) },
  { error: refuseUnknownKeys('dial plan') },
);
export type DialPlanEntry = z.infer<typeof DialPlanEntry>;

/** Instants in ISO 8601 with a zone offset. */
export const SchedulePlan = z.strictObject(
  {
    earliestAt: z.iso.datetime({ offset: true }),
    latestAt: z.iso.datetime({ offset: true }).optional(),
  },
  { error: refuseUnknownKeys('schedule') },
);
export type SchedulePlan = z.infer<typeof SchedulePlan>;

const target = {
  assistantId: Id.optional(),
  workflowId: Id.optional(),
  squadId: Id.optional(),
};

/**
 * Body of `POST /campaign`. Strict: exactly one of assistant, squad, workflow; either `phoneNumberId`
 * with `customers` or a `dialPlan`; 1 to 10,000 customers; a window that ends after it begins.
 */
export const CreateCampaignRequest = z
  .strictObject(
    {
      name: z.string().min(1),
      ...target,
      phoneNumberId: Id.optional(),
      customers: z.array(Customer).optional(),
      dialPlan: z.array(DialPlanEntry).optional(),
      schedulePlan: SchedulePlan.optional(),
      maxConcurrency: z.number().int().min(1).max(500).optional(),
      assistantOverrides: AssistantOverrides.optional(),
      squadOverrides: AssistantOverrides.optional(),
    },
    { error: refuseUnknownKeys('campaign') },
  )
  .superRefine((request, context) => {
    checkTarget(request, context);
    checkCallers(request, { context, maxCustomers: MAX_CUSTOMERS });
    checkWindow(request.schedulePlan, context);
  });
export type CreateCampaignRequest = z.infer<typeof CreateCampaignRequest>;

/**
 * Body of `PATCH /campaign/{id}`. Everything but `name` and `status` only while it is scheduled. Changes
 * something; at most one target; `phoneNumberId` or `dialPlan`, which is whole: it replaces all contacts.
 */
export const UpdateCampaignRequest = z
  .strictObject(
    {
      name: z.string().min(1).optional(),
      ...target,
      phoneNumberId: Id.optional(),
      dialPlan: z.array(DialPlanEntry).optional(),
      schedulePlan: SchedulePlan.optional(),
      status: z.enum(['ended', 'cancelled']).optional(),
    },
    { error: refuseUnknownKeys('campaign') },
  )
  .superRefine((request, context) => {
    checkUpdate(request, { context, maxCustomers: MAX_CUSTOMERS });
    checkWindow(request.schedulePlan, context);
  });
export type UpdateCampaignRequest = z.infer<typeof UpdateCampaignRequest>;
