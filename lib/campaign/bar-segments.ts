import type { Outcome, OutcomeCounts } from './live';
import { countEnded, ENDED_OUTCOMES, isTerminal, OUTCOME_WORDS } from './outcome';
import { type CurrentCounts, readTally } from './read-tally';
import type { CampaignStatus, Tally } from './tally';

/**
 * `ended-other`: over, but not how; the campaign's call records are missing or don't match its counters.
 * `uncounted`: in none of Vapi's counters.
 */
export type SegmentKey = Outcome | 'ended-other' | 'uncounted';
export type Segment = { key: SegmentKey; label: string; count: number };

type Counted = { tally: Tally; outcomes: OutcomeCounts | null; status: CampaignStatus };

/**
 * The stacked bar: every contact in one segment, in the order they are drawn; empty ones are left out. It
 * sums to the audience unless the counters don't reconcile. A `LiveCampaign` can be passed as it is.
 */
export function barSegments({ tally, outcomes, status }: Counted): Segment[] {
  const { reading, current } = readTally(tally);
  const ended = splitEnded(current, areOutcomesWhole({ tally, outcomes }) ? outcomes : null);
  const moving: Segment[] = [segment('in-progress', current.inProgress)];
  if (isTerminal(status) && reading !== 'unreconciled') {
    const rest = tally.audience - sumOf([...ended, ...moving]);
    return keepFilled([...ended, ...moving, segment('never-dialled', rest)]);
  }
  const waiting = [segment('queued', current.queued), segment('scheduled', current.scheduled)];
  const known = [...ended, ...moving, ...waiting];
  const rest = segment(
    status === 'scheduled' ? 'scheduled' : 'uncounted',
    Math.max(0, tally.audience - sumOf(known)),
  );
  return keepFilled(joinSame([...known, rest]));
}

/** Whether the call records tell how the ended calls ended: they count as many as Vapi does. */
export function areOutcomesWhole({ tally, outcomes }: Omit<Counted, 'status'>): boolean {
  if (outcomes === null) return false;
  const { ended } = readTally(tally).current;
  return ended === null || countEnded(outcomes) === ended;
}

function splitEnded(current: CurrentCounts, outcomes: OutcomeCounts | null): Segment[] {
  if (outcomes !== null) {
    return ENDED_OUTCOMES.map((outcome) => segment(outcome, outcomes[outcome]));
  }
  const voicemail = current.voicemail ?? 0;
  return [
    segment('voicemail', voicemail),
    segment('ended-other', Math.max(0, (current.ended ?? 0) - voicemail)),
  ];
}

function segment(key: SegmentKey, count: number | null): Segment {
  return { key, label: labelOf(key), count: count ?? 0 };
}

function labelOf(key: SegmentKey): string {
  if (key === 'ended-other') return 'Ended';
  if (key === 'uncounted') return 'Not counted yet';
  return OUTCOME_WORDS[key];
}

function joinSame(segments: Segment[]): Segment[] {
  const byKey = new Map<SegmentKey, Segment>();
  for (const one of segments) {
    const count = (byKey.get(one.key)?.count ?? 0) + one.count;
    byKey.set(one.key, { ...one, count });
  }
  return [...byKey.values()];
}

function keepFilled(segments: Segment[]): Segment[] {
  return segments.filter(({ count }) => count > 0);
}

function sumOf(segments: Segment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}
