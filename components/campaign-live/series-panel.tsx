'use client';

import dynamic from 'next/dynamic';
import { memo, useMemo, useState } from 'react';
import { Panel } from '@/components/ui/panel';
import { Segmented } from '@/components/ui/segmented';
import { Skeleton } from '@/components/ui/skeleton';
import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { CHART_HEIGHT } from './chart-look';
import { chartSpan } from './chart-span';
import { projectDialling } from './projection';
import { isBlank } from './series-layers';
import { SeriesTable } from './series-table';

const SeriesChart = dynamic(() => import('./series-chart').then((file) => file.SeriesChart), {
  ssr: false,
  loading: () => <Skeleton className="h-full w-full" />,
});

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

type SeriesPanelProps = { live: LiveCampaign; forecast: Forecast; nowMs: number };

/** Contacts over time, as a picture or as its numbers; both take the same room. */
export const SeriesPanel = memo(function SeriesPanel(props: SeriesPanelProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <Panel
      isFlush
      title="Contacts over time"
      caption="every contact, by where it stands"
      actions={<Segmented label="Show as" value={view} onValueChange={setView} options={VIEWS} />}
    >
      <div style={{ height: CHART_HEIGHT + 24 }} className="overflow-y-auto">
        {view === 'chart' ? <Drawn {...props} /> : <SeriesTable series={props.live.series} />}
      </div>
    </Panel>
  );
});

function tellNothing(status: LiveCampaign['status']): string {
  return isTerminal(status) ? 'Nobody was called.' : 'Nothing to draw yet: no call has begun.';
}

function Drawn({ live, forecast, nowMs }: SeriesPanelProps) {
  const picture = useMemo(() => {
    const span = isBlank(live.series) ? null : chartSpan({ live, forecast, nowMs });
    return span === null ? null : { span, projection: projectDialling({ forecast, span }) };
  }, [live, forecast, nowMs]);
  if (picture === null) {
    return (
      <p className="flex h-full items-center justify-center text-muted">
        {tellNothing(live.status)}
      </p>
    );
  }
  return (
    <div
      role="img"
      aria-label="Chart of the contacts over time; the same as numbers under Table."
      className="h-full px-3.5 py-3"
    >
      <SeriesChart series={live.series} audience={live.tally.audience} {...picture} />
    </div>
  );
}
