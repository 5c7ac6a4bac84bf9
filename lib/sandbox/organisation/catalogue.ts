import type { Vapi } from '@vapi-ai/server-sdk';
import { buildAssistants } from './assistants/all';
import { buildPhoneNumbers, type PhoneNumber } from './phone-numbers';
import { buildSquad } from './squad';

/** What campaigns refer to. It never changes while the emulator runs. */
export interface Catalogue {
  readonly assistants: readonly Vapi.Assistant[];
  readonly squads: readonly Vapi.Squad[];
  readonly phoneNumbers: readonly PhoneNumber[];
}

/** Everything is dated back from `at`, the first start, in epoch milliseconds. */
export function buildCatalogue(orgId: string, at: number): Catalogue {
  return {
    assistants: buildAssistants(orgId, at),
    squads: [buildSquad(orgId, at)],
    phoneNumbers: buildPhoneNumbers(orgId, at),
  };
}
