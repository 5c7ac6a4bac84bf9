import type { Vapi } from '@vapi-ai/server-sdk';
import type { Catalogue } from '../organisation/catalogue';
import { requestOf } from '../simulation/single-calls';
import { type CallState, isCampaign } from '../simulation/state';
import { targetOf } from '../views/target';

export type Overrides = Pick<
  Vapi.AssistantOverrides,
  'variableValues' | 'firstMessage' | 'voicemailMessage' | 'endCallMessage'
>;

/** Who speaks in a call: the assistant, or the first member of the squad. */
export function findSpeaker(call: CallState, catalogue: Catalogue): Vapi.Assistant | undefined {
  const { assistantId, squadId } = targetOf(call);
  const squad = catalogue.squads.find(({ id }) => id === squadId);
  const speaker = assistantId ?? squad?.members[0]?.assistantId;
  return catalogue.assistants.find(({ id }) => id === speaker);
}

/** The contact's overrides win over those for everyone; variables are merged one by one. */
export function overridesOf(call: CallState): Overrides {
  const shared = isCampaign(call.lane) ? call.lane.definition : requestOf(call);
  const { customer } = call.contact;
  const layers = [
    shared?.assistantOverrides,
    shared?.squadOverrides,
    customer.assistantOverrides,
    customer.squadOverrides,
  ];
  const merged: Overrides = Object.assign({}, ...layers);
  merged.variableValues = Object.assign({}, ...layers.map((layer) => layer?.variableValues));
  return merged;
}

export function variablesOf(call: CallState): Record<string, unknown> {
  const { customer } = call.contact;
  return {
    'customer.name': customer.name,
    'customer.number': customer.number,
    ...overridesOf(call).variableValues,
  };
}
