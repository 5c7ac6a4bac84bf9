import type { SafeOverrides } from '@/lib/wire/safe-overrides';
import type { UpstreamCampaignHead } from './upstream';

/** One contact as it was sent. `callerId` is the phone number that calls it, as far as Vapi says. */
export type UpstreamSourceContact = {
  number: string | null;
  sipUri: string | null;
  /** Sent without Vapi's check of the number, for a trunk. */
  isUnchecked: boolean;
  extension: string | null;
  name: string | null;
  email: string | null;
  externalId: string | null;
  callerId: string | null;
  overrides: SafeOverrides;
};

/** What a campaign was made of: enough to show it and to make it again. Contacts in upload order. */
export type UpstreamSource = {
  head: UpstreamCampaignHead;
  overrides: SafeOverrides;
  maxConcurrency: number | null;
  contacts: UpstreamSourceContact[];
  /** Vapi's own object by its names, without contacts, calls and whatever may hold a key. */
  object: Record<string, unknown>;
};
