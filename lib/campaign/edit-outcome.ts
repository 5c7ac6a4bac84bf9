import type { EditBase } from './edit-base';
import type { CampaignStatus } from './tally';

/**
 * How saving went, where it did not simply fail. `changed`: somebody else changed it since the editor opened,
 * and nothing was sent. `closed`: it is not scheduled any more; `startedAt` where it started. `unsure`: Vapi
 * gave no answer that can be read, and what it holds is neither clearly the old nor the new.
 */
export type EditOutcome =
  | { kind: 'saved'; wasConfirmed: boolean }
  | { kind: 'changed'; current: EditBase }
  | { kind: 'closed'; status: CampaignStatus; startedAt: string | null }
  | { kind: 'not-saved' }
  | { kind: 'unsure' };
