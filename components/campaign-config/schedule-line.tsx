import { Time, TimeSpan } from '@/components/shell/time';
import { formatInstant, zoneName } from '@/components/shell/time-format';
import { cn } from '@/components/ui/cn';
import { findClockChanges, findMidnights } from '@/lib/campaign/clock-changes';

type ScheduleLineProps = { from: number; to: number; zone: string; role: string };

const MOST_DAYS = 7;

/** A window on a line with the midnights of one zone, and what its clocks do meanwhile. */
export function ScheduleLine({ from, to, zone, role }: ScheduleLineProps) {
  const rim = Math.max((to - from) * 0.12, 15 * 60_000);
  const span = { from: from - rim, to: to + rim };
  const place = (at: number) => `${((at - span.from) / (span.to - span.from)) * 100}%`;
  const midnights = findMidnights(zone, { ...span, most: MOST_DAYS });
  // A span over midnight names its days itself.
  const isOneDay = formatInstant(from, zone, 'date') === formatInstant(to, zone, 'date');
  return (
    <div>
      <p className="flex flex-wrap gap-x-2">
        <span className="font-medium">
          {isOneDay ? (
            <>
              <Time at={from} zone={zone} style="day" />,{' '}
            </>
          ) : null}
          <TimeSpan {...{ from, to, zone }} />
        </span>
        <span className="text-muted">
          {zone.replaceAll('_', ' ')}, {role}
        </span>
      </p>
      <div
        aria-hidden
        className={cn('relative mt-1.5 h-4 rounded-sm bg-hover', midnights.length > 0 && 'mb-5')}
      >
        <div
          className="absolute inset-y-0 rounded-sm bg-status-queued"
          style={{ left: place(from), width: `calc(${place(to)} - ${place(from)})` }}
        />
        {midnights.map((at) => (
          <div
            key={at}
            className="absolute inset-y-0 border-muted border-l"
            style={{ left: place(at) }}
          >
            <span className="absolute top-4.5 -translate-x-1/2 whitespace-nowrap text-caption text-muted">
              {formatInstant(at, zone, 'day')}
            </span>
          </div>
        ))}
      </div>
      {findClockChanges(zone, from, to).map(({ at, minutes }) => (
        <p key={at} className="text-warn-ink">
          Clocks go {minutes > 0 ? 'forward' : 'back'} {Math.abs(minutes)} min within it, on{' '}
          {formatInstant(at, zone, 'day-clock')} {zoneName(at, zone)}.
        </p>
      ))}
    </div>
  );
}
