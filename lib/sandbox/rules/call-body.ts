import { z } from 'zod';
import { SchedulePlan } from './campaign-body';
import { Customer } from './customer';
import { AssistantOverrides } from './overrides';

const transient = z.record(z.string(), z.unknown());

/** Customers of a batch are checked one by one, so here they only have to be objects. */
export const CreateCallBody = z.strictObject({
  name: z.string().max(40).optional(),
  assistantId: z.uuid().optional(),
  assistant: transient.optional(),
  assistantVersion: z.string().nullish(),
  squadId: z.uuid().optional(),
  squad: transient.optional(),
  workflowId: z.uuid().optional(),
  assistantOverrides: AssistantOverrides.optional(),
  squadOverrides: AssistantOverrides.optional(),
  phoneNumberId: z.uuid().optional(),
  customer: Customer.optional(),
  customers: z.array(z.looseObject({})).optional(),
  schedulePlan: SchedulePlan.optional(),
});
export type CreateCallBody = z.output<typeof CreateCallBody>;

export function findCallProblems(body: CreateCallBody): string[] {
  const problems: string[] = [];
  const { assistantId, assistant, squadId, squad, workflowId } = body;
  const speakers = [assistantId, assistant, squadId, squad, workflowId].filter(Boolean).length;
  if (speakers === 0) {
    problems.push('Need one of `assistantId`, `assistant`, `squadId`, `squad`, or `workflowId`.');
  }
  if (speakers > 1) problems.push('Only one of assistant, squad, or workflow can be used.');
  if (!body.phoneNumberId) {
    problems.push("Couldn't Get Phone Number. Need Either `phoneNumberId` Or `phoneNumber`.");
  }
  if (!body.customer === !body.customers?.length) {
    problems.push('Need exactly one of `customer` or `customers`.');
  }
  return problems;
}
