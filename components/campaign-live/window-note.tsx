'use client';

import { Time, TimeSpan } from '@/components/shell/time';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { useNow } from './use-now';
import { tellWindow } from './window-words';

type WindowNoteProps = { live: LiveCampaign; deadlineMs: number | null; serverNow: number };

/** "window 10:02–11:02 PDT, closes in 21 min", in the viewer's zone. */
export function WindowNote({ live, deadlineMs, serverNow }: WindowNoteProps) {
  const now = useNow({ serverNow, everyMs: isTerminal(live.status) ? 0 : 1_000 });
  const rest = tellWindow(live, { deadlineMs, nowMs: now });
  return (
    <span className="text-muted">
      {deadlineMs === null ? (
        <>
          since <Time at={live.earliestAt ?? live.createdAt} style="clock" hasZone />
        </>
      ) : (
        <>
          window <TimeSpan from={live.earliestAt ?? live.createdAt} to={deadlineMs} />
        </>
      )}
      {rest === null ? null : `, ${rest}`}
    </span>
  );
}
