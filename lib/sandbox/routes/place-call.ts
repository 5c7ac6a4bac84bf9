import type { Vapi } from '@vapi-ai/server-sdk';
import type { Emulator } from '../emulator';
import { asAcceptedOverrides } from '../rules/accepted';
import type { CreateCallBody } from '../rules/call-body';
import { Customer } from '../rules/customer';
import { wordIssues } from '../rules/messages';
import type { SingleCallRequest } from '../simulation/single-calls';
import type { World } from '../simulation/state';

interface Placement {
  id: string;
  customer: Vapi.CreateCustomerDto;
}

export function placeCall(emulator: Emulator, body: CreateCallBody, placement: Placement): string {
  const { id, customer } = placement;
  emulator.perform({ kind: 'place-call', id, request: requestFrom(body, customer) });
  return id;
}

/** A batch is accepted in part: what a customer lacks is told beside the calls that were made. */
export function placeBatch(
  emulator: Emulator,
  body: CreateCallBody,
  input: { customers: readonly object[]; newId: () => string },
): { ids: string[]; errors: Vapi.CallBatchError[] } {
  const ids: string[] = [];
  const errors: Vapi.CallBatchError[] = [];
  for (const customer of input.customers) {
    const parsed = Customer.safeParse(customer, { reportInput: true });
    if (parsed.success) ids.push(placeCall(emulator, body, { id: input.newId(), customer }));
    else errors.push({ customer, error: wordIssues(parsed.error).join(', ') });
  }
  return { ids, errors };
}

/** `remainingConcurrentCalls` counts the call just placed among those that still fit. */
export function subscriptionLimits(world: World): Vapi.SubscriptionLimits {
  return {
    concurrencyBlocked: world.busy >= world.slots,
    concurrencyLimit: world.slots,
    remainingConcurrentCalls: Math.max(0, world.slots - world.busy),
  } satisfies Vapi.SubscriptionLimits;
}

function requestFrom(body: CreateCallBody, customer: Vapi.CreateCustomerDto): SingleCallRequest {
  const { name, assistantId, squadId, workflowId, phoneNumberId = '', schedulePlan } = body;
  return {
    name,
    assistantId,
    squadId,
    workflowId,
    phoneNumberId,
    schedulePlan,
    ...asAcceptedOverrides(body),
    customer,
  };
}
