import type { Vapi } from '@vapi-ai/server-sdk';
import type { z } from 'zod';
import type { CampaignDefinition } from '../simulation/state';
import type { CreateCallBody } from './call-body';
import type { CreateCampaignBody, UpdateCampaignBody } from './campaign-body';
import type { Customer } from './customer';

/**
 * A body that passed the rules. Deep parts of the overrides (models, voices, hooks) are checked for
 * their provider and documented bounds only and come back as they were sent: hence the casts.
 */
export function asAcceptedCampaign(body: z.output<typeof CreateCampaignBody>): CampaignDefinition {
  const { duplicateFromCampaignId: _, ...definition } = body;
  return definition as CampaignDefinition;
}

export function asAcceptedUpdate(
  body: z.output<typeof UpdateCampaignBody>,
): Vapi.UpdateCampaignDto {
  return body as Vapi.UpdateCampaignDto;
}

export function asAcceptedCustomer(customer: z.output<typeof Customer>): Vapi.CreateCustomerDto {
  return customer as Vapi.CreateCustomerDto;
}

export function asAcceptedOverrides(
  body: Pick<z.output<typeof CreateCallBody>, 'assistantOverrides' | 'squadOverrides'>,
): Pick<Vapi.CreateCallDto, 'assistantOverrides' | 'squadOverrides'> {
  const { assistantOverrides, squadOverrides } = body;
  return { assistantOverrides, squadOverrides } as ReturnType<typeof asAcceptedOverrides>;
}
