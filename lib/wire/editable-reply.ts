import { z } from 'zod';
import { LooseInstant, LooseText } from './loose';

const Raw = z.looseObject({});

const Customers = z.array(z.unknown()).optional().catch(undefined);

/** A V1 campaign with its customers as they came, overrides included: what an edit sends back must be whole. */
export const EditableReply = z.looseObject({
  id: z.string().min(1),
  name: LooseText,
  status: LooseText,
  assistantId: LooseText,
  squadId: LooseText,
  workflowId: LooseText,
  phoneNumberId: LooseText,
  customers: Customers,
  dialPlan: z
    .array(z.object({ phoneNumberId: LooseText, customers: Customers }))
    .optional()
    .catch(undefined),
  schedulePlan: z
    .object({ earliestAt: LooseInstant, latestAt: LooseInstant })
    .optional()
    .catch(undefined),
  assistantOverrides: Raw.optional().catch(undefined),
  squadOverrides: Raw.optional().catch(undefined),
});
export type EditableReply = z.infer<typeof EditableReply>;
