import { z } from 'zod';
import { AssistantOverrides } from './assistant-overrides';
import { refuseUnknownKeys } from './unknown-keys';

const E164 = /^\+[1-9]\d{6,14}$/;
const LOOSE_NUMBER = /^\+?[a-zA-Z0-9]+$/;

/** One person to call, as Vapi's CreateCustomerDTO takes it. Unknown keys are refused by name. */
export const Customer = z
  .strictObject(
    {
      number: z.string().min(3).max(40).optional(),
      numberE164CheckEnabled: z.boolean().optional(),
      extension: z.string().max(10).optional(),
      sipUri: z.string().min(1).optional(),
      name: z.string().max(40).optional(),
      email: z.string().max(40).optional(),
      externalId: z.string().max(40).optional(),
      assistantOverrides: AssistantOverrides.optional(),
      squadOverrides: AssistantOverrides.optional(),
    },
    { error: refuseUnknownKeys('customer') },
  )
  .superRefine((customer, context) => {
    if (customer.number === undefined && customer.sipUri === undefined) {
      context.addIssue({ code: 'custom', message: 'A customer needs a number or a SIP URI.' });
    }
    if (customer.number !== undefined && !isNumberAccepted(customer)) {
      context.addIssue({
        code: 'custom',
        path: ['number'],
        message:
          customer.numberE164CheckEnabled === false
            ? 'Use letters and digits only, with a + in front if needed.'
            : 'Use the international form with +, 7 to 15 digits.',
      });
    }
  });
export type Customer = z.infer<typeof Customer>;

function isNumberAccepted(customer: {
  number?: string | undefined;
  numberE164CheckEnabled?: boolean | undefined;
}) {
  const pattern = customer.numberE164CheckEnabled === false ? LOOSE_NUMBER : E164;
  return pattern.test(customer.number ?? '');
}
