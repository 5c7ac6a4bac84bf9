import { z } from 'zod';
import { Customer } from './customer';
import { AssistantOverrides, Server } from './overrides';

const isoDate = z.iso.datetime({ offset: true });

export const SchedulePlan = z
  .strictObject({ earliestAt: isoDate, latestAt: isoDate.optional() })
  .refine(
    ({ earliestAt, latestAt }) => !latestAt || Date.parse(latestAt) > Date.parse(earliestAt),
    { path: ['latestAt'], message: 'must be after earliestAt' },
  );

const DialPlanEntry = z.strictObject({
  phoneNumberId: z.uuid(),
  customers: z.array(Customer),
});

const targets = {
  assistantId: z.uuid().optional(),
  workflowId: z.uuid().optional(),
  squadId: z.uuid().optional(),
};

const numbers = {
  phoneNumberId: z.uuid().optional(),
  dialPlan: z.array(DialPlanEntry).optional(),
};

/** The eleven campaign webhooks. */
const ServerMessage = z.enum([
  'campaign.started',
  'campaign.cancelled',
  'campaign.ended',
  'campaign.archived',
  'campaign.unarchived',
  'contact.dispatched',
  'contact.completed',
  'contact.failed',
  'contact.skipped',
  'contact.predial-failed',
  'campaign.job.continued',
]);

export const CreateCampaignBody = z.strictObject({
  name: z.string().min(1),
  ...targets,
  ...numbers,
  schedulePlan: SchedulePlan.optional(),
  customers: z.array(Customer).optional(),
  maxConcurrency: z.number().min(1).max(500).optional(),
  assistantOverrides: AssistantOverrides.optional(),
  squadOverrides: AssistantOverrides.optional(),
  server: Server.optional(),
  serverMessages: z.array(ServerMessage).optional(),
  predialPlan: z.strictObject({ enabled: z.boolean().optional() }).optional(),
  duplicateFromCampaignId: z.uuid().optional(),
});

export const UpdateCampaignBody = z.strictObject({
  name: z.string().min(1).optional(),
  ...targets,
  ...numbers,
  schedulePlan: SchedulePlan.optional(),
  status: z.enum(['ended', 'cancelled']).optional(),
});
