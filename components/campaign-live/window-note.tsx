'use client';

import { Time, TimeSpan } from '@/components/shell/time';
import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { useNow } from './use-now';
import { tellWindow } from './window-words';

type WindowNoteProps = { live: LiveCampaign; deadlineMs: number | null; serverNow: number };

/** "window 10:02–11:02 PDT, closes in 21 min", in the viewer's zone; with its day unless that is today. */
export function WindowNote({ live, deadlineMs, serverNow }: WindowNoteProps) {
  const now = useNow({ serverNow, everyMs: isTerminal(live.status) ? 0 : 1_000 });
  const rest = tellWindow(live, { deadlineMs, nowMs: now });
  const zone = useViewerZone();
  const from = live.earliestAt ?? live.createdAt;
  const day = formatInstant(from, zone, 'date');
  const isToday = day === formatInstant(now, zone, 'date');
  const isOneDay = deadlineMs === null || day === formatInstant(deadlineMs, zone, 'date');
  return (
    <span className="text-muted">
      {deadlineMs === null ? (
        <>
          since <Time at={from} style={isToday ? 'clock' : 'day-clock'} hasZone />
        </>
      ) : (
        <>
          window{' '}
          {isToday || !isOneDay ? null : (
            <>
              <Time at={from} style="day" />,{' '}
            </>
          )}
          <TimeSpan from={from} to={deadlineMs} />
        </>
      )}
      {rest === null ? null : `, ${rest}`}
    </span>
  );
}
