import type { Vapi } from '@vapi-ai/server-sdk';
import { assistantIds, phoneNumberIds } from '../organisation/ids';

/** `size` people with numbers of the block reserved for fiction. */
export function people(size: number): Vapi.CreateCustomerDto[] {
  return Array.from({ length: size }, (_, i) => ({
    number: `+1415555${String(i).padStart(4, '0')}`,
    name: `Contact ${i}`,
  }));
}

/** A body that Vapi accepts; `changes` make it the case under test. */
export function campaignBody(changes: object = {}): Vapi.CreateCampaignDto {
  return {
    name: 'Test',
    assistantId: assistantIds.riley,
    phoneNumberId: phoneNumberIds.sanFrancisco,
    customers: people(3),
    ...changes,
  };
}
