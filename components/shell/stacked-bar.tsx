import { cn } from '@/components/ui/cn';
import { type Tone, toneFill } from '@/components/ui/tone';
import { formatCount } from './format-count';

export type BarSegment = { key: Tone; label: string; value: number };

type StackedBarProps = {
  segments: readonly BarSegment[];
  height?: 'big' | 'small';
  /** Stands before the numbers for a screen reader: "March renewals, west". */
  label?: string;
  className?: string;
};

/**
 * The whole audience in one line, each part as wide as its count. Every part lies over the whole line and is
 * clipped to its place: counting on repaints, and lays out nothing anew.
 */
export function StackedBar({ segments, height = 'big', label, className }: StackedBarProps) {
  const shown = segments.filter((segment) => segment.value > 0);
  return (
    <div
      role="img"
      aria-label={describeSegments(shown, label)}
      className={cn(
        'relative isolate w-full overflow-hidden',
        height === 'big' ? 'h-3.5 rounded-[4px]' : 'h-[7px] rounded-[3px]',
        shown.length === 0 && 'bg-line-soft',
        className,
      )}
    >
      {placeSegments(shown).map(({ segment, start, end }, index) => (
        <span
          key={segment.key}
          title={`${segment.label} ${formatCount(segment.value)}`}
          className={cn('absolute inset-0', toneFill[segment.key])}
          style={{ clipPath: clipTo(start, end), zIndex: shown.length - index }}
        />
      ))}
    </div>
  );
}

/** Where each part begins and ends, in percent of the line. */
export function placeSegments(segments: readonly BarSegment[]) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  let before = 0;
  return segments.map((segment) => {
    const start = (before / total) * 100;
    before += segment.value;
    return { segment, start, end: (before / total) * 100 };
  });
}

/** A gap before each but the first; at least 2 px, over its neighbour, so that one contact can be seen. */
function clipTo(start: number, end: number): string {
  const left = start === 0 ? '0px' : `calc(${start}% + 1.5px)`;
  return `inset(0 calc(100% - max(${end}%, ${start}% + 3.5px)) 0 ${left})`;
}

/** "March renewals: Reached 131, Voicemail 58, of 189 contacts." */
export function describeSegments(segments: readonly BarSegment[], label?: string): string {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const parts = segments.map((segment) => `${segment.label} ${formatCount(segment.value)}`);
  const text = total === 0 ? 'No contacts yet' : `${parts.join(', ')}, of ${formatCount(total)}`;
  return label ? `${label}: ${text}` : text;
}
