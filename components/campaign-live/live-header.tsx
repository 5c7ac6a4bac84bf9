'use client';

import type { ReactNode } from 'react';
import { AsOf } from '@/components/shell/as-of';
import { CampaignTabs } from '@/components/shell/campaign-tabs';
import { PageHeader } from '@/components/shell/page-header';
import { StatusPill } from '@/components/shell/status-pill';
import { Pill } from '@/components/ui/pill';
import type { Forecast } from '@/lib/campaign/forecast';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { isStopped } from '@/lib/campaign/lead-sentence';
import type { LiveCampaign, LiveFreshness } from '@/lib/campaign/live';
import { CampaignName } from './campaign-name';
import { WindowNote } from './window-note';

type LiveHeaderProps = {
  live: LiveCampaign;
  forecast: Forecast;
  freshness: LiveFreshness;
  serverNow: number;
  isStale: boolean;
  isPaused: boolean;
  onTogglePause: () => void;
  actions?: ReactNode;
};

export function LiveHeader(props: LiveHeaderProps) {
  const { live, forecast, freshness, isPaused } = props;
  const isLive = freshness.pollMs > 0;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Campaigns', href: '/campaigns' },
          { label: nameWithoutFingerprint(live.name) },
        ]}
        title={<CampaignName name={live.name} />}
        focusKey={live.status}
        meta={
          freshness.isGone ? (
            <Pill tone="never">Deleted</Pill>
          ) : (
            <>
              <StatusPill
                status={isStopped(live) ? 'cancelled' : live.status}
                rawStatus={live.rawStatus}
              />
              <WindowNote
                live={live}
                deadlineMs={forecast.deadlineMs}
                serverNow={props.serverNow}
              />
            </>
          )
        }
        actions={
          <>
            <AsOf
              observedAt={freshness.observedAt}
              pollMs={freshness.pollMs}
              isStale={props.isStale}
              isPaused={isPaused && isLive}
              {...(isLive && { onTogglePause: props.onTogglePause })}
            />
            {props.actions}
          </>
        }
      />
      <CampaignTabs campaignId={live.id} />
    </>
  );
}
