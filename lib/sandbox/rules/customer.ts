import { z } from 'zod';
import { AssistantOverrides } from './overrides';

/** Serialised variables of one contact must stay below this. */
const variablesLimit = 100_000;

const e164 = /^\+[1-9]\d{1,14}$/;
const alphanumeric = /^\+?[a-zA-Z0-9]+$/;

const ContactOverrides = AssistantOverrides.refine(
  ({ variableValues }) => !variableValues || JSON.stringify(variableValues).length < variablesLimit,
  { path: ['variableValues'], message: `must be smaller than ${variablesLimit} characters` },
);

/** Someone to call, with Vapi's lengths (name, e-mail and external id take 40 characters). */
export const Customer = z
  .strictObject({
    numberE164CheckEnabled: z.boolean().optional(),
    extension: z.string().max(10).optional(),
    assistantOverrides: ContactOverrides.optional(),
    squadOverrides: ContactOverrides.optional(),
    number: z.string().min(3).max(40).optional(),
    sipUri: z.string().optional(),
    name: z.string().max(40).optional(),
    email: z.string().max(40).optional(),
    externalId: z.string().max(40).optional(),
  })
  .superRefine((customer, context) => {
    const problem = numberProblem(customer);
    if (problem) context.addIssue({ code: 'custom', path: ['number'], message: problem });
  });

function numberProblem(customer: {
  number?: string | undefined;
  sipUri?: string | undefined;
  numberE164CheckEnabled?: boolean | undefined;
}): string | null {
  const { number, sipUri, numberE164CheckEnabled = true } = customer;
  if (number === undefined) {
    return sipUri === undefined ? 'should not be empty when sipUri is not given' : null;
  }
  if (numberE164CheckEnabled) {
    return e164.test(number)
      ? null
      : 'must be a valid phone number in the E.164 format. Hot tip, you may be missing the country code (Eg. US: +1).';
  }
  return alphanumeric.test(number) ? null : `must match ${alphanumeric} regular expression`;
}
