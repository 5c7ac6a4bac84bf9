import type { CampaignStatus, Tally } from './tally';

/** How one contact ended, or where it stands. `unknown` carries a raw reason we don't know: never counted as success. */
export type Outcome =
  | 'scheduled'
  | 'queued'
  | 'in-progress'
  | 'reached'
  | 'voicemail'
  | 'no-answer'
  | 'failed'
  | 'never-dialled'
  | 'unknown';

export const OUTCOMES: readonly Outcome[] = [
  'reached',
  'voicemail',
  'no-answer',
  'failed',
  'unknown',
  'in-progress',
  'queued',
  'scheduled',
  'never-dialled',
];

/** Contacts by outcome, from the campaign's own call records. */
export type OutcomeCounts = Record<Outcome, number>;

/**
 * One contact of a campaign with its call, if it has one. `position` is the place in upload order, from 0.
 * Times are ISO 8601 UTC, `talkSeconds` is end − start of an ended call, `cost` is US dollars.
 * `number`, `numberLabel` (in its country's groups) and `name` are null for an actor without `see-contacts`.
 */
export type CallRow = {
  position: number;
  callId: string | null;
  number: string | null;
  numberLabel: string | null;
  name: string | null;
  callerId: string | null;
  outcome: Outcome;
  reason: string | null;
  rawReason: string | null;
  startedAt: string | null;
  endedAt: string | null;
  talkSeconds: number | null;
  cost: number | null;
};

/** `GET /api/campaigns/:id/calls`: one page in the asked order. `version` is the snapshot it was cut from. */
export type CallsPage = {
  version: number;
  total: number;
  matching: number;
  offset: number;
  rows: CallRow[];
};

export const CALL_SORTS = ['position', 'ended', 'talk', 'cost', 'name'] as const;
export type CallSort = (typeof CALL_SORTS)[number];

export type CallsQuery = {
  outcome: Outcome | 'all' | 'needs-a-look';
  search: string;
  sort: CallSort;
  descending: boolean;
  offset: number;
  limit: number;
};

/**
 * Contacts standing in each state at `at` (epoch ms). Stacked, a point sums to the audience or less.
 * `unknown` ended for a reason we don't know. `endedOther` ended, not at a voicemail: samples of the
 * counters know no more of them, so they must not be shown as reached. Both absent means 0.
 */
export type SeriesPoint = {
  at: number;
  reached: number;
  voicemail: number;
  noAnswer: number;
  failed: number;
  unknown?: number;
  endedOther?: number;
  inProgress: number;
  queued: number;
};

/**
 * The counters over time on a fixed grid of `stepMs`, at most 300 points. With `isWhole` false the points
 * replace every point of the same grid from the first one's `at` on.
 */
export type Series = {
  source: 'calls' | 'samples';
  stepMs: number;
  isWhole: boolean;
  points: SeriesPoint[];
};

/** One caller number's share. `label` is a readable number or name, never an account detail. */
export type CallerTally = {
  callerId: string;
  label: string;
  contacts: number;
  done: number;
  reached: number;
};

/** What the live page knows of one campaign. `GET /api/campaigns/:id/live` answers this; no contact's data is in it. */
export type LiveCampaign = {
  id: string;
  name: string;
  launchKey: string | null;
  launchedBy: string | null;
  status: CampaignStatus;
  rawStatus: string;
  endedReason: string | null;
  targetKind: 'assistant' | 'squad' | 'workflow' | null;
  targetName: string | null;
  createdAt: string;
  earliestAt: string | null;
  latestAt: string | null;
  zone: string | null;
  /** ISO time until which Undo cancels before the first ring; null once it passed or when not launched here. */
  graceUntil: string | null;
  /** Taken back before anybody was called. */
  isUndone?: boolean;
  tally: Tally;
  /** Null where the campaign's call records are missing: outcomes are then unknown, not zero. */
  outcomes: OutcomeCounts | null;
  /** Dollars spent by ended calls that state a cost. */
  cost: number | null;
  meanTalkSeconds: number | null;
  slots: { limit: number; isSeen: boolean };
  /** How long Vapi retries after `earliestAt`, in seconds. */
  retryWindowSeconds: number;
  callers: CallerTally[];
  series: Series;
  /** Things that don't add up, in words: shown as a warning, never mended. */
  warnings: string[];
  version: number;
};

/** One answer with what the next question needs: its ETag, and how old it is. */
export type LiveReading = { live: LiveCampaign; etag: string; freshness: LiveFreshness };

/** What travels with each answer, outside the ETag: when the snapshot was read, and since when reading fails. */
export type LiveFreshness = {
  observedAt: string;
  staleSince: string | null;
  staleReason: string | null;
  /** Vapi does not know the campaign any more: it was deleted there. */
  isGone: boolean;
  /** How long the browser should wait before it asks again, ms; 0 = no more. */
  pollMs: number;
};
