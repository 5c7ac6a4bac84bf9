import type { LaunchState } from './launch-view';
import type { OutcomeCounts } from './live';
import { isTerminal } from './outcome';
import type { CampaignStatus, Tally } from './tally';

/**
 * One row of home: a campaign, or a launch that has none yet. A launch's row has `id` null and a
 * `launchState`, and leads to its own page; its counters are all null. Times are ISO 8601.
 */
export type HomeRow = {
  /** Of this row among all; stays the same from poll to poll. */
  key: string;
  id: string | null;
  launchKey: string | null;
  /** Null for a campaign; for a launch without one, where it stands. */
  launchState: LaunchState | null;
  name: string;
  status: CampaignStatus;
  rawStatus: string;
  endedReason: string | null;
  tally: Tally;
  /** Null where nobody has read the call records; may lag behind the tally: `areOutcomesWhole` tells. */
  outcomes: OutcomeCounts | null;
  audience: number;
  window: { earliestAt: string; latestAt: string | null } | null;
  zone: string | null;
  createdAt: string;
  /** Null for who is not known any more, and for a campaign that was started on Vapi: then `launchKey` is null too. */
  launchedBy: string | null;
  /** The assistant or squad that calls, by name; null while that is not known. */
  caller: string | null;
  /** Taken back before anybody was called. */
  isUndone: boolean;
  /** When Vapi last changed a campaign that is over; null while it is not. */
  endedAt: string | null;
  /** When the last contact is dialled at the pace so far; null when there is none to tell. */
  etaAt: string | null;
  /** Why a person should look, as a clause; null when all is well. */
  needsAttention: string | null;
};

/** A row before anybody looked whether it does well. */
export type UnjudgedRow = Omit<HomeRow, 'needsAttention' | 'etaAt'>;

/** `GET /api/campaigns`. Rows as `orderHome` puts them. */
export type Home = {
  rows: HomeRow[];
  /** `inUse` counts the calls in progress of all campaigns; null when Vapi's counters don't tell. */
  slots: { limit: number; isSeen: boolean; inUse: number | null };
  /** False when Vapi's list could not be read to its end: older campaigns may be missing. */
  isWhole: boolean;
  /** Campaigns that ended and are older than those shown. */
  older: number;
  /** Drafts that were not launched. */
  drafts: number;
};

export type HomeReading = { home: Home; etag: string; freshness: HomeFreshness };

/** As `LiveFreshness`, for the list as a whole. */
export type HomeFreshness = {
  observedAt: string;
  staleSince: string | null;
  staleReason: string | null;
  pollMs: number;
};

/** What needs a person first, then running, what is being sent, scheduled by start, and the rest newest first. */
export function orderHome(rows: readonly HomeRow[]): HomeRow[] {
  return rows.toSorted((a, b) => rank(a) - rank(b) || compareWithin(a, b));
}

function rank({ needsAttention: words, status, launchState }: HomeRow): number {
  if (words !== null) return 0;
  if (launchState === 'sending' || launchState === 'approved') return 1;
  if (launchState === 'failed') return 4;
  if (status === 'in-progress') return 2;
  if (status === 'scheduled') return 3;
  return isTerminal(status) ? 4 : 1;
}

function compareWithin(a: HomeRow, b: HomeRow): number {
  if (rank(a) === 3) return startMs(a) - startMs(b) || compareText(a.key, b.key);
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Started there, not here: who did is not known. */
export function isFromVapi({ launchKey }: Pick<HomeRow, 'launchKey'>): boolean {
  return launchKey === null;
}

/** When it starts, or was made. */
export function startMs({ window, createdAt }: Pick<HomeRow, 'window' | 'createdAt'>): number {
  return Date.parse(window?.earliestAt ?? createdAt);
}
