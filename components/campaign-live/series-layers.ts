import type { Tone } from '@/components/ui/tone';
import type { Series, SeriesPoint } from '@/lib/campaign/live';
import { OUTCOME_WORDS } from '@/lib/campaign/outcome';

export type LayerKey = Exclude<keyof SeriesPoint, 'at'>;
export type Layer = { key: LayerKey; label: string; tone: Tone };

/** From the bottom of the stack: what is over, then what is under way. */
const LAYERS: readonly Layer[] = [
  { key: 'reached', label: OUTCOME_WORDS.reached, tone: 'reached' },
  { key: 'voicemail', label: OUTCOME_WORDS.voicemail, tone: 'voicemail' },
  { key: 'noAnswer', label: OUTCOME_WORDS['no-answer'], tone: 'no-answer' },
  { key: 'failed', label: OUTCOME_WORDS.failed, tone: 'failed' },
  { key: 'unknown', label: OUTCOME_WORDS.unknown, tone: 'unknown' },
  { key: 'endedOther', label: 'Ended', tone: 'unknown' },
  { key: 'inProgress', label: OUTCOME_WORDS['in-progress'], tone: 'in-progress' },
  { key: 'queued', label: OUTCOME_WORDS.queued, tone: 'queued' },
];

// Samples of the counters know how many ended and met a voicemail, and nothing else of the outcomes.
const NOT_SAMPLED: ReadonlySet<LayerKey> = new Set(['reached', 'noAnswer', 'failed', 'unknown']);
const RARE: ReadonlySet<LayerKey> = new Set(['unknown', 'endedOther']);

/** The layers this series has; the rare ones only when some point has any. */
export function layersOf({ source, points }: Series): Layer[] {
  return LAYERS.filter(({ key }) => {
    if (key === 'queued') return !isOnlyNow(points, key);
    const isEmpty = points.every((point) => countAt(point, key) === 0);
    if (source === 'samples' && NOT_SAMPLED.has(key)) return !isEmpty;
    return !RARE.has(key) || !isEmpty;
  });
}

// Calls don't always tell when they were queued; then only those queued now are known, which as a
// history would be a spike at its end.
function isOnlyNow(points: readonly SeriesPoint[], key: LayerKey): boolean {
  return points.length > 1 && points.slice(0, -1).every((point) => countAt(point, key) === 0);
}

/** Whether there is nothing to see yet. */
export function isBlank({ points }: Series): boolean {
  return points.every((point) => LAYERS.every(({ key }) => countAt(point, key) === 0));
}

/** The most contacts that any point counts. */
export function highestOf(series: Series): number {
  const layers = layersOf(series);
  const sums = series.points.map((point) =>
    layers.reduce((sum, { key }) => sum + countAt(point, key), 0),
  );
  return Math.max(0, ...sums);
}

export function countAt(point: SeriesPoint, key: LayerKey): number {
  return point[key] ?? 0;
}
