/** One contact as it was handed to Vapi. `overrides` is what was sent for it alone, in Vapi's shape. */
export type ConfigContact = {
  position: number;
  number: string | null;
  name: string | null;
  externalId: string | null;
  callerId: string | null;
  overrides: Readonly<Record<string, unknown>>;
  hidden: readonly string[];
};

/** How many contacts have a value (variables) or a field (other overrides) of their own. */
export type OwnCount = { name: string; contacts: number };

/** Which act of launching here made the campaign. Times are ISO instants. */
export type LaunchFacts = {
  key: string;
  fingerprint: string;
  launchedBy: string | null;
  approvedAt: string;
  hash: string;
  plannerVersion: number;
  api: string;
  draftId: string | null;
  contacts: number;
};

/** What a campaign was made of. `contacts` is one page, null for a person who may not see contacts. */
export type CampaignConfig = {
  id: string;
  /** `sent`: Vapi could not be read, so this is what was sent at launch. */
  from: 'vapi' | 'sent';
  target: { kind: 'assistant' | 'squad' | 'workflow'; id: string; name: string | null } | null;
  maxConcurrency: number | null;
  callers: { callerId: string; label: string; contacts: number }[];
  audience: number;
  page: { offset: number; limit: number; contacts: ConfigContact[] } | null;
  overrides: { value: Record<string, unknown>; hidden: string[] };
  ownVariables: OwnCount[];
  ownFields: OwnCount[];
  window: { earliestAt: string; latestAt: string | null } | null;
  zone: string | null;
  retryWindowSeconds: number;
  launch: LaunchFacts | null;
  /** Vapi's object without contacts, calls and whatever may hold a key; its own words. */
  object: Record<string, unknown>;
};
