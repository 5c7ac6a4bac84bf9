/** Why something could not be read from Vapi, for a person: what it is, what to do. */
export type ConnectionFault = {
  reason:
    | 'no-key'
    | 'wrong-key'
    | 'frozen'
    | 'not-allowed'
    | 'not-enabled'
    | 'unreachable'
    | 'no-answer'
    | 'unreadable'
    | 'rate-limited'
    | 'failing';
  title: string;
  advice: string;
  /** Vapi's own words, when it said any. */
  said: string[];
  /** ISO instant from which trying again makes sense, when Vapi named one. */
  retryAt: string | null;
};

/** One thing read from Vapi, or why not. `ms` is how long the answer took. */
export type Reading<T> =
  | { ok: true; value: T; ms: number; at: string }
  | { ok: false; fault: ConnectionFault; ms: number; at: string };

export type ConnectionTarget = {
  host: string;
  isEmulator: boolean;
  /** The key's last four characters, for an administrator; null when none is set or not shown. */
  keyEnd: string | null;
};

export type CampaignApis = {
  v1: { ok: boolean; fault: ConnectionFault | null; ms: number };
  v2: { ok: boolean; fault: ConnectionFault | null; ms: number };
};

export type CallerNumber = {
  id: string;
  name: string | null;
  number: string | null;
  provider: string;
  canCall: boolean;
  reason: string | null;
};

export type Speakers = {
  assistants: { id: string; name: string }[];
  squads: { id: string; name: string; members: number }[];
};

/** How many calls ran at once, as far as anybody counted. */
export type SlotUse = {
  /** The most Vapi counted in the last 30 days; null when it counted none, or could not be asked. */
  peak: { calls: number; at: string } | null;
  peakFault: ConnectionFault | null;
  /** In progress now over all campaigns known here; null when no campaign says. */
  now: number | null;
  /** What is planned with; null when the database could not be asked. */
  limit: number | null;
  /** Whether a reply of Vapi said the limit, as opposed to a person. */
  isSeen: boolean;
  /** Of the setting: `updatedAt` ISO 8601, null while it is the default. */
  updatedAt: string | null;
};
