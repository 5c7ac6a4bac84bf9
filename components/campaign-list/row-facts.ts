import type { HomeRow } from '@/lib/campaign/home';
import { countEnded, isTerminal } from '@/lib/campaign/outcome';
import { countOf, formatCount, formatShare } from '@/lib/campaign/phrases';
import { neverDialled, readTally } from '@/lib/campaign/read-tally';

/** What a row shows of its counters. Shares are words; `null` counts: Vapi's counters don't tell. */
export type RowFacts = {
  reached: string;
  voicemail: string;
  inProgress: number | null;
  waiting: number | null;
};

const UNKNOWN = '–';

export function factsOf(row: HomeRow): RowFacts {
  const { ended, inProgress, voicemail } = readTally(row.tally).current;
  const share = (count: number | null, of: number | null) =>
    count === null || of === null || of === 0 ? UNKNOWN : formatShare(count / of);
  // The records may be a moment older than the counters: then it is the share of those read.
  const { outcomes } = row;
  const read = outcomes === null ? null : countEnded(outcomes);
  return {
    reached: share(outcomes?.reached ?? null, read),
    voicemail: share(voicemail, ended),
    inProgress,
    waiting: ended === null ? null : Math.max(0, row.audience - ended - (inProgress ?? 0)),
  };
}

/** How it ends or ended: when the last is dialled, who never was. `formatTime` writes an ISO instant. */
export function tellEnd(row: HomeRow, formatTime: (at: string) => string): string {
  if (row.launchState !== null) return '';
  if (row.etaAt !== null) return `≈ ${formatTime(row.etaAt)}`;
  if (!isTerminal(row.status)) return '';
  const left = neverDialled(row.tally, row.status);
  if (left !== null && left > 0) return `${formatCount(left)} never dialled`;
  const { ended } = readTally(row.tally).current;
  return ended === null ? '' : countOf(ended, 'call');
}

/** Where a row leads: a launch without a campaign has a page of its own. */
export function rowPath({ id, launchKey }: HomeRow): string {
  return id === null
    ? `/launches/${encodeURIComponent(launchKey ?? '')}`
    : `/campaigns/${encodeURIComponent(id)}`;
}

export function canStop(row: HomeRow): boolean {
  return row.id !== null && !isTerminal(row.status);
}

/** A campaign that dials is stopped first. */
export function canDelete(row: HomeRow): boolean {
  return row.id !== null && (isTerminal(row.status) || row.status === 'scheduled');
}
