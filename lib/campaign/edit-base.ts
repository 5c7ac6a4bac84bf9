import type { CampaignDraft, TargetKind } from './draft';
import type { CampaignStatus } from './tally';

export type EditCaller = { phoneNumberId: string; contacts: number };

/**
 * A campaign as it stands at Vapi, in what an editor needs: counts, never its contacts. Times ISO 8601.
 * `layout` is how it names its numbers, and decides which of them can change.
 */
export type EditBase = {
  campaignId: string;
  /** Short hash over everything that can be edited, the contacts included. */
  basedOn: string;
  /** Whole, with the fingerprint if it has one. */
  name: string;
  status: CampaignStatus;
  target: { kind: TargetKind; id: string } | null;
  layout: 'one-number' | 'dial-plan' | 'unknown';
  callers: EditCaller[];
  contacts: number;
  window: { earliestAt: string; latestAt: string | null } | null;
  /** The zone its times were set in here; null where it was not launched here. */
  zone: string | null;
  /** How the contacts were shared among these numbers, where that is known. */
  sharing: CampaignDraft['callers'] | null;
  overrides: { ofCampaign: boolean; ofContacts: boolean };
  /** Why its contacts can't be sent again as they are; null when they can. */
  resharing: string | null;
};
