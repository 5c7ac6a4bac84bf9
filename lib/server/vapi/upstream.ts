import type { CallContent } from '@/lib/campaign/call-detail';
import type { Outcome } from '@/lib/campaign/live';
import type { CampaignStatus, Tally } from '@/lib/campaign/tally';
import type { Customer } from '@/lib/wire/customer';

// What leaves this room. Each is built field by field: a wire object never passes whole, so that server
// headers, credential ids and auth tokens stay here.

export type UpstreamTarget = { kind: 'assistant' | 'squad' | 'workflow'; id: string };

/** One contact of a campaign, in the order it was uploaded: `position` from 0 over all numbers. */
export type UpstreamContact = {
  position: number;
  /** The number, else the SIP URI; null when Vapi gave neither. */
  number: string | null;
  name: string | null;
  externalId: string | null;
  phoneNumberId: string | null;
};

/**
 * One call. `position` is the contact it belongs to, matched by number in upload order; null when no
 * contact of the campaign fits, or an earlier call already has it: a contact has one call at most. Times ISO 8601 UTC, `cost` in US dollars.
 */
export type UpstreamCall = {
  id: string;
  position: number | null;
  number: string | null;
  name: string | null;
  externalId: string | null;
  phoneNumberId: string | null;
  /** Vapi's own word; '' when it sent none. */
  rawStatus: string;
  outcome: Outcome;
  /** The ended reason in plain words and as Vapi put it; null while the call runs. */
  reason: string | null;
  rawReason: string | null;
  createdAt: string | null;
  startedAt: string | null;
  endedAt: string | null;
  cost: number | null;
  successEvaluation: string | null;
  summary: string | null;
};

/** A campaign without its people, as lists give it: reading 10,000 calls takes a fifth of a second. */
export type UpstreamCampaignHead = {
  id: string;
  name: string;
  status: CampaignStatus;
  rawStatus: string;
  endedReason: string | null;
  createdAt: string | null;
  updatedAt: string | null;
  target: UpstreamTarget | null;
  callerIds: string[];
  perCaller: { phoneNumberId: string; contacts: number }[];
  window: { earliestAt: string; latestAt: string | null } | null;
  /** Contacts in all, the unreadable ones included. */
  audience: number;
  tally: Tally;
  /** False when Vapi sent no customers: `audience` is then 0 and means "not said". */
  isAudienceKnown: boolean;
};

export type UpstreamCampaign = UpstreamCampaignHead & {
  contacts: UpstreamContact[];
  /** False when Vapi sent no `calls` map: outcomes are then unknown, not zero. */
  areCallsKnown: boolean;
  calls: UpstreamCall[];
  /** Contacts without a call record so far. */
  contactsWithoutCall: number;
  /** Call records that could not be read. */
  unreadableCalls: number;
};

/**
 * A campaign as it can be sent back: its contacts whole, entry by entry. A customer that holds something
 * unknown here is null. Holds people and overrides: it never leaves the server.
 */
export type EditableCampaign = Pick<
  UpstreamCampaignHead,
  'id' | 'name' | 'status' | 'target' | 'window'
> & {
  layout: 'one-number' | 'dial-plan' | 'unknown';
  entries: { phoneNumberId: string | null; customers: (Customer | null)[] }[];
  /** Whom it calls, those included of whom more can't be read: numbers and SIP addresses. */
  identities: string[];
  /** False when some of its contacts could not be read so far as to tell who they are. */
  areAllKnown: boolean;
  hasOverrides: boolean;
};

/** One page of campaigns. `total` and `hasMore` are null when Vapi didn't say. */
export type UpstreamCampaignPage = {
  campaigns: UpstreamCampaignHead[];
  dropped: number;
  total: number | null;
  hasMore: boolean | null;
};

/** Where a recording lies: for the server alone, a signed address opens it to whoever has it. */
export type UpstreamRecording = { url: string; expiresAt: string | null };

/** One call with what its drawer shows. */
export type UpstreamCallDetail = UpstreamCall & {
  campaignId: string | null;
  content: CallContent;
  /** Best first; none when the call has no recording. */
  recordings: UpstreamRecording[];
};

/** What an assistant says by default, and the `{{ }}` names it expects (without Vapi's built-ins). */
export type Assistant = {
  id: string;
  name: string;
  firstMessage: string | null;
  firstMessageMode: string | null;
  voicemailMessage: string | null;
  endCallMessage: string | null;
  endCallPhrases: string[];
  maxDurationSeconds: number | null;
  variables: string[];
  /** Label of the latest published version, as `v3`; null before the first one. */
  version: string | null;
};

/** `variables` is the union over its members, less those the squad sets itself. */
export type Squad = { id: string; name: string; memberNames: string[]; variables: string[] };

/** A caller number. `reason` says in words why it can't run campaigns. */
export type PhoneNumber = {
  id: string;
  number: string | null;
  name: string | null;
  provider: string;
  status: string;
  canCall: boolean;
  reason: string | null;
};

/** How long a call held a slot, from its first ring; null while it runs, or when Vapi gave no times. */
export type CallSpan = {
  campaignId: string | null;
  squadId: string | null;
  seconds: number | null;
};
