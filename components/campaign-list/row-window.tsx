'use client';

import { Time, TimeSpan } from '@/components/shell/time';
import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import type { HomeRow } from '@/lib/campaign/home';

type RowWindowProps = { row: HomeRow; today: string };

/** When it may call, or might, in the viewer's zone: the date unless it is today's. */
export function RowWindow({ row: { window, createdAt }, today }: RowWindowProps) {
  const zone = useViewerZone();
  const earliestAt = window?.earliestAt ?? createdAt;
  const latestAt = window?.latestAt ?? null;
  const isToday = formatInstant(earliestAt, zone, 'date') === today;
  if (latestAt === null) {
    return (
      <>
        from <Time at={earliestAt} style={isToday ? 'clock' : 'day-clock'} />
      </>
    );
  }
  const isOneDay =
    formatInstant(earliestAt, zone, 'date') === formatInstant(latestAt, zone, 'date');
  return (
    <>
      {isToday || !isOneDay ? null : (
        <>
          <Time at={earliestAt} style="day" />,{' '}
        </>
      )}
      <TimeSpan from={earliestAt} to={latestAt} />
    </>
  );
}
