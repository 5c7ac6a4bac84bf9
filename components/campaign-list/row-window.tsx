'use client';

import { Time, TimeSpan } from '@/components/shell/time';
import type { HomeRow } from '@/lib/campaign/home';
import { isTerminal } from '@/lib/campaign/outcome';

/** When it may call, in the viewer's zone; of what is over, the day. */
export function RowWindow({ row }: { row: HomeRow }) {
  const { window, createdAt, status, launchState } = row;
  if (isTerminal(status) || window === null) {
    return <Time at={window?.earliestAt ?? createdAt} style="date" />;
  }
  if (window.latestAt === null || launchState !== null || status === 'scheduled') {
    return <Time at={window.earliestAt} style="day-clock" hasZone />;
  }
  return <TimeSpan from={window.earliestAt} to={window.latestAt} />;
}
