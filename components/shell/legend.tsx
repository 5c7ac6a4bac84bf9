import { cn } from '@/components/ui/cn';
import { formatCount } from './format-count';
import type { BarSegment } from './stacked-bar';
import { ToneDot } from './status-dot';

type LegendProps = { segments: readonly BarSegment[]; className?: string };

/** The bar in words and numbers; zeros stay, so that nothing moves when the first one arrives. */
export function Legend({ segments, className }: LegendProps) {
  return (
    <ul
      className={cn('flex flex-wrap gap-x-4 gap-y-1 text-caption text-muted', className)}
      aria-label="Contacts by where they stand"
    >
      {segments.map((segment) => (
        <li key={segment.key} className="flex items-center gap-1.5 whitespace-nowrap">
          <ToneDot tone={segment.key} />
          {segment.label}
          <b className="font-medium text-ink">{formatCount(segment.value)}</b>
        </li>
      ))}
    </ul>
  );
}
