import { z } from 'zod';
import { CampaignReply } from './campaign-reply';
import { LooseNumber, LooseText } from './loose';

const Overrides = z.unknown().optional();

/** A customer with all that was sent for it. An unreadable one still is a contact: without details. */
export const CustomerSource = z
  .object({
    number: LooseText,
    sipUri: LooseText,
    numberE164CheckEnabled: z.boolean().optional().catch(undefined),
    extension: LooseText,
    name: LooseText,
    email: LooseText,
    externalId: LooseText,
    assistantOverrides: Overrides,
    squadOverrides: Overrides,
  })
  .catch({});
export type CustomerSource = z.infer<typeof CustomerSource>;

const Customers = z.array(CustomerSource).optional().catch(undefined);

/** A campaign with what it was made of, to be looked at or made again: `CampaignReply` leaves that out. */
export const CampaignSource = CampaignReply.extend({
  customers: Customers,
  dialPlan: z
    .array(z.object({ phoneNumberId: LooseText, customers: Customers }).catch({}))
    .optional()
    .catch(undefined),
  maxConcurrency: LooseNumber,
  assistantOverrides: Overrides,
  squadOverrides: Overrides,
});
export type CampaignSource = z.infer<typeof CampaignSource>;
