import type { Vapi } from '@vapi-ai/server-sdk';
import { queueCall } from './dispatch';
import type { CallState, Target, World } from './state';

/** What a single call was placed with, beside its customer. */
export interface SingleCallRequest extends Target {
  name?: string | undefined;
  phoneNumberId: string;
  customer: Vapi.CreateCustomerDto;
  assistantOverrides?: Vapi.AssistantOverrides | undefined;
  squadOverrides?: Vapi.AssistantOverrides | undefined;
  schedulePlan?: Vapi.SchedulePlan | undefined;
}

export interface SingleCall extends CallState {
  readonly request: SingleCallRequest;
}

export function placeSingleCall(
  world: World,
  input: { at: number; id: string; request: SingleCallRequest },
): CallState {
  const { at, id, request } = input;
  const { singles } = world;
  const call = queueCall(world, singles, {
    at,
    id,
    position: singles.calls.length,
    contact: { customer: request.customer, phoneNumberId: request.phoneNumberId },
    ...(request.schedulePlan && { earliestAt: Date.parse(request.schedulePlan.earliestAt) }),
  });
  Object.assign(call, { request });
  singles.queue.sort((a, b) => a.readyAt - b.readyAt || a.order - b.order);
  world.open.add(singles);
  return call;
}

export function requestOf(call: CallState): SingleCallRequest | undefined {
  return (call as Partial<SingleCall>).request;
}
