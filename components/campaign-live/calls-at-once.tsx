'use client';

import dynamic from 'next/dynamic';
import { memo } from 'react';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import type { LiveCampaign } from '@/lib/campaign/live';
import { CHART_HEIGHT } from './chart-look';

const CallsAtOnceChart = dynamic(
  () => import('./calls-at-once-chart').then((file) => file.CallsAtOnceChart),
  { ssr: false, loading: () => <Skeleton className="h-full w-full" /> },
);

type CallsAtOnceProps = Pick<LiveCampaign, 'series' | 'slots'>;

/** How full the line is. The same numbers are in the table of contacts over time. */
export const CallsAtOnce = memo(function CallsAtOnce({ series, slots }: CallsAtOnceProps) {
  const counts = series.points.map(({ inProgress }) => inProgress);
  const most = Math.max(0, ...counts);
  const limit = `limit ${slots.limit}${slots.isSeen ? '' : ', assumed'}`;
  return (
    <Panel isFlush title="Calls at once" caption={`at most ${most}, ${limit}`}>
      <div style={{ height: CHART_HEIGHT + 24 }}>
        {most === 0 ? (
          <p className="flex h-full items-center justify-center text-muted">No call yet.</p>
        ) : (
          <div
            role="img"
            aria-label={`Chart of calls at once: now ${counts.at(-1)}, at most ${most}, ${limit}.`}
            className="h-full px-3.5 py-3"
          >
            <CallsAtOnceChart points={series.points} limit={slots.limit} />
          </div>
        )}
      </div>
    </Panel>
  );
});
