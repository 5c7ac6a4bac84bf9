'use client';

import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig } from '@/lib/campaign/config-view';
import { ScheduleLine } from './schedule-line';

/** When the campaign may start calls, in its own zone and in the viewer's. */
export function SchedulePanel({ config }: { config: CampaignConfig }) {
  const viewerZone = useViewerZone();
  const { window: span, zone } = config;
  if (span === null) {
    return (
      <Panel title="Schedule">
        <p className="text-muted">Vapi names no window: it started when it was made.</p>
      </Panel>
    );
  }
  const from = Date.parse(span.earliestAt);
  const retryEnd = from + config.retryWindowSeconds * 1000;
  const retry = `${Math.round(config.retryWindowSeconds / 60) || 1} min`;
  const to = span.latestAt === null ? retryEnd : Date.parse(span.latestAt);
  const zones = zone === null || zone === viewerZone ? [viewerZone] : [zone, viewerZone];
  return (
    <Panel title="Schedule">
      <div className="flex flex-col gap-4">
        {zones.map((one) => (
          <ScheduleLine
            key={one}
            {...{ from, to, zone: one }}
            role={one === zone ? 'campaign’s zone' : 'your zone'}
          />
        ))}
        <p className="max-w-[72ch] text-muted">
          {span.latestAt === null
            ? `It has no end of its own: ${retry} after the start Vapi gives up on calls it found no slot for.`
            : `Vapi places calls within this window, and gives up after ${retry} on those it found no slot for.`}
        </p>
      </div>
    </Panel>
  );
}
