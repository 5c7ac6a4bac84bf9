import type { Tone } from '@/components/ui/tone';
import { barSegments, type Segment, type SegmentKey } from '@/lib/campaign/bar-segments';
import { countEnded, ENDED_OUTCOMES, OUTCOME_WORDS } from '@/lib/campaign/outcome';
import type { BarSegment } from './stacked-bar';
import { outcomeLooks } from './status-words';

type Counted = Parameters<typeof barSegments>[0];

/** The campaign's contacts as the stacked bar draws them; empty parts are left out. */
export function campaignSegments(counted: Counted): BarSegment[] {
  return splitKnown(barSegments(counted), counted).map(({ key, label, count }) => ({
    key: toneOf(key),
    label,
    value: count,
  }));
}

// Call records that are a moment older than the counters still tell how most calls ended; the bar must
// not lose its colours with each poll. Only the rest is then of unknown outcome.
function splitKnown(segments: Segment[], { outcomes }: Counted): Segment[] {
  const isEnded = ({ key }: Segment) => key === 'voicemail' || key === 'ended-other';
  if (outcomes === null || !segments.some(({ key }) => key === 'ended-other')) return segments;
  const rest = sum(segments.filter(isEnded)) - countEnded(outcomes);
  if (rest < 0 || countEnded(outcomes) === 0) return segments;
  const known = ENDED_OUTCOMES.map((key) => ({
    key,
    label: OUTCOME_WORDS[key],
    count: outcomes[key] + (key === 'unknown' ? rest : 0),
  }));
  return [...known, ...segments.filter((segment) => !isEnded(segment))].filter(
    ({ count }) => count > 0,
  );
}

function sum(segments: Segment[]): number {
  return segments.reduce((total, { count }) => total + count, 0);
}

/** The same for the legend: the usual parts stay at 0, so that nothing moves when the first one arrives. */
export function campaignLegend(counted: Counted): BarSegment[] {
  const filled = campaignSegments(counted);
  const tones = new Set(filled.map(({ key }) => key));
  const usual = counted.outcomes === null ? WITHOUT_OUTCOMES : WITH_OUTCOMES;
  const empty = usual.map(emptySegment).filter(({ key }) => !tones.has(key));
  return [...filled, ...empty].sort((a, b) => place(a.key) - place(b.key));
}

const WITH_OUTCOMES: readonly SegmentKey[] = [
  'reached',
  'voicemail',
  'no-answer',
  'failed',
  'in-progress',
  'queued',
  'scheduled',
  'never-dialled',
];
const WITHOUT_OUTCOMES: readonly SegmentKey[] = [
  'voicemail',
  'ended-other',
  'in-progress',
  'queued',
  'scheduled',
  'never-dialled',
];

// Order of the legend; it is the order of the bar.
const ORDER: readonly Tone[] = [
  'reached',
  'voicemail',
  'no-answer',
  'failed',
  'unknown',
  'in-progress',
  'queued',
  'scheduled',
  'never',
];

function place(tone: Tone): number {
  return ORDER.indexOf(tone);
}

function emptySegment(key: SegmentKey): BarSegment {
  const label = key === 'ended-other' || key === 'uncounted' ? 'Ended' : OUTCOME_WORDS[key];
  return { key: toneOf(key), label, value: 0 };
}

// Ended calls of unknown outcome never share a bar with `unknown`, nor uncounted contacts with
// those never dialled, so each pair may share its colour. Neither may look like a success.
function toneOf(key: SegmentKey): Tone {
  if (key === 'ended-other') return 'unknown';
  if (key === 'uncounted') return 'never';
  return outcomeLooks[key].tone;
}
