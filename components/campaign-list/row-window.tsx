'use client';

import { Time, TimeSpan } from '@/components/shell/time';
import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import type { HomeRow } from '@/lib/campaign/home';
import { isTerminal } from '@/lib/campaign/outcome';

/** When it may call, in the viewer's zone; of what is over, the day. */
export function RowWindow({ row, today }: { row: HomeRow; today: string }) {
  const zone = useViewerZone();
  const { window, createdAt, status, launchState } = row;
  if (isTerminal(status) || window === null) {
    return <Time at={window?.earliestAt ?? createdAt} style="date" />;
  }
  if (window.latestAt === null || launchState !== null || status === 'scheduled') {
    const isToday = formatInstant(window.earliestAt, zone, 'date') === today;
    return <Time at={window.earliestAt} style={isToday ? 'clock' : 'day-clock'} hasZone />;
  }
  return <TimeSpan from={window.earliestAt} to={window.latestAt} />;
}
