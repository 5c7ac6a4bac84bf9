import { type HomeRow, isFromVapi } from '@/lib/campaign/home';
import { countEnded, isTerminal } from '@/lib/campaign/outcome';
import { formatCount, formatShare } from '@/lib/campaign/phrases';
import { readTally } from '@/lib/campaign/read-tally';

/** What a row shows of its counters. Null: Vapi's counters don't tell, or there is nothing to divide by. */
export type RowFacts = {
  reachedShare: number | null;
  voicemailShare: number | null;
  doneShare: number | null;
  done: number | null;
  inProgress: number | null;
  waiting: number | null;
};

export function factsOf(row: HomeRow): RowFacts {
  const { ended, inProgress, voicemail } = readTally(row.tally).current;
  // The records may be a moment older than the counters: then it is the share of those read.
  const { outcomes } = row;
  const read = outcomes === null ? null : countEnded(outcomes);
  return {
    reachedShare: shareOf(outcomes?.reached ?? null, read),
    voicemailShare: shareOf(voicemail, ended),
    doneShare: shareOf(ended, row.audience),
    done: ended,
    inProgress,
    waiting: ended === null ? null : Math.max(0, row.audience - ended - (inProgress ?? 0)),
  };
}

function shareOf(count: number | null, of: number | null): number | null {
  return count === null || of === null || of === 0 ? null : count / of;
}

export function tellShare(share: number | null): string {
  return share === null ? '–' : formatShare(share);
}

/** "214 of 300": contacts done with. */
export function tellDone({ audience }: HomeRow, done: number | null): string {
  return `${done === null ? '–' : formatCount(done)} of ${formatCount(audience)}`;
}

/** Where a row leads: a launch without a campaign has a page of its own. */
export function rowPath({ id, launchKey }: HomeRow): string {
  return id === null
    ? `/launches/${encodeURIComponent(launchKey ?? '')}`
    : `/campaigns/${encodeURIComponent(id)}`;
}

export function tellLauncher(row: HomeRow): string {
  return isFromVapi(row) ? 'started on Vapi' : (row.launchedBy ?? '–');
}

/** Why it can't be stopped, in a clause; null when it can. */
export function whyNotStop(row: HomeRow): string | null {
  if (row.id === null) return 'it has no campaign yet';
  return isTerminal(row.status) ? 'it is over' : null;
}

/** A campaign that dials is stopped first. */
export function whyNotDelete(row: HomeRow): string | null {
  if (row.id === null) return 'it has no campaign yet';
  return isTerminal(row.status) || row.status === 'scheduled' ? null : 'stop it first';
}

/** Vapi changes a campaign only while it waits for its start. */
export function whyNotEdit(row: HomeRow): string | null {
  if (row.id === null) return 'it has no campaign yet';
  return row.status === 'scheduled' ? null : 'only before it starts';
}
