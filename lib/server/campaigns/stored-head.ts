import type { OutcomeCounts, Series } from '@/lib/campaign/live';
import type { CampaignStatus, Tally } from '@/lib/campaign/tally';
import type { UpstreamTarget } from '@/lib/server/vapi';

/** Raised when the shape below or the meaning of a field changes: older rows are then read again. */
export const HEAD_FORMAT = 1;

/**
 * What a reading of a campaign says, without its people. Its hash decides whether the version moves, so
 * nothing in it may depend on when it was read. `audience` of the tally is filled in from elsewhere when
 * `isAudienceKnown` is false.
 */
export type HeadContent = {
  format: number;
  name: string;
  status: CampaignStatus;
  rawStatus: string;
  endedReason: string | null;
  target: UpstreamTarget | null;
  createdAt: string | null;
  earliestAt: string | null;
  latestAt: string | null;
  tally: Tally;
  isAudienceKnown: boolean;
  outcomes: OutcomeCounts | null;
  cost: number | null;
  meanTalkSeconds: number | null;
  callers: StoredCaller[];
  /** Calls that belong to no contact, and records that could not be read. */
  strayCalls: number;
  unreadableCalls: number;
  /** sha-256 of the stored calls. */
  callsHash: string;
};

export type StoredCaller = { callerId: string; contacts: number; done: number; reached: number };

/** The content with its history as of when this version was read. */
export type SnapshotHead = { content: HeadContent; series: Series };

export type StoredHead = SnapshotHead & { version: number };

/** Guaranteed by `storeReading`, the only writer; rows of another format count as none. */
export function asSnapshotHead(json: unknown): SnapshotHead | null {
  const head = json as SnapshotHead | null;
  return head?.content?.format === HEAD_FORMAT ? head : null;
}
