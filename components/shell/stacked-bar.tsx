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

/** The whole audience in one line, each part as wide as its count. Nothing moves but the widths. */
export function StackedBar({ segments, height = 'big', label, className }: StackedBarProps) {
  const shown = segments.filter((segment) => segment.value > 0);
  return (
    <div
      role="img"
      aria-label={describeSegments(shown, label)}
      className={cn(
        'flex w-full overflow-hidden',
        height === 'big' ? 'h-3.5 gap-[1.5px] rounded-[4px]' : 'h-[7px] gap-px rounded-[3px]',
        shown.length === 0 && 'bg-line-soft',
        className,
      )}
    >
      {shown.map((segment) => (
        <span
          key={segment.key}
          title={`${segment.label} ${formatCount(segment.value)}`}
          className={cn('h-full min-w-0.5 basis-0', toneFill[segment.key])}
          style={{ flexGrow: segment.value }}
        />
      ))}
    </div>
  );
}

/** "March renewals: Reached 131, Voicemail 58, of 189 contacts." */
export function describeSegments(segments: readonly BarSegment[], label?: string): string {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const parts = segments.map((segment) => `${segment.label} ${formatCount(segment.value)}`);
  const text = total === 0 ? 'No contacts yet' : `${parts.join(', ')}, of ${formatCount(total)}`;
  return label ? `${label}: ${text}` : text;
}
