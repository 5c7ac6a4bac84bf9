import type { Vapi } from '@vapi-ai/server-sdk';
import type { Catalogue } from '../organisation/catalogue';
import { Refusal } from './refusal';

type References = Pick<
  Vapi.UpdateCampaignDto,
  'assistantId' | 'squadId' | 'phoneNumberId' | 'dialPlan'
>;

/** Workflow ids are taken as they are: Vapi lists no workflows any more. */
export function checkReferences(catalogue: Catalogue, references: References): void {
  const { assistantId, squadId, phoneNumberId, dialPlan = [] } = references;
  if (assistantId && !catalogue.assistants.some(({ id }) => id === assistantId)) {
    throw Refusal.notFound(`Assistant with ID ${assistantId} not found.`);
  }
  if (squadId && !catalogue.squads.some(({ id }) => id === squadId)) {
    throw Refusal.notFound(`Squad with ID ${squadId} not found.`);
  }
  for (const id of new Set([phoneNumberId, ...dialPlan.map((entry) => entry.phoneNumberId)])) {
    if (id) checkCallerNumber(catalogue, id);
  }
}

/** Free Vapi numbers and blocked numbers can't run campaigns. */
export function checkCallerNumber(catalogue: Catalogue, id: string): void {
  const number = catalogue.phoneNumbers.find((candidate) => candidate.id === id);
  if (!number) throw Refusal.notFound(`Phone Number with ID ${id} not found.`);
  if (number.provider === 'vapi') {
    throw Refusal.badRequest(
      `Phone Number ${number.number} is a free Vapi number. Free Vapi numbers cannot be used for outbound campaigns. Please import a number.`,
    );
  }
  if (number.status === 'blocked') {
    throw Refusal.badRequest(`Phone Number ${number.number} is blocked and cannot place calls.`);
  }
}
