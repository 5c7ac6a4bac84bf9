'use client';

import { type ReactNode, useMemo } from 'react';
import { forecastCampaign } from '@/lib/campaign/forecast';
import type { LiveReading } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { postUndo } from '@/lib/query/launch-request';
import { type AddToDoNotCall, OptOutContext } from './call/opt-out-context';
import { CallersPanel } from './callers-panel';
import { CallsAtOnce } from './calls-at-once';
import { CallsPanel } from './calls-panel';
import { counterTiles } from './counter-tiles';
import { GraceBanner } from './grace-banner';
import { LastSeen, Lead } from './lead';
import { LiveActions, type LiveActs } from './live-actions';
import { LiveHeader } from './live-header';
import { Notices } from './notices';
import { SeriesPanel } from './series-panel';
import { Tiles } from './tiles';
import { useLiveCampaign } from './use-live-campaign';
import { useNow } from './use-now';
import { WholeBar } from './whole-bar';

export type CampaignLiveProps = LiveActs & {
  /** What the server read while drawing the page, and its clock then, epoch ms. */
  initial: LiveReading;
  serverNow: number;
  canOperate: boolean;
  canSeeContacts: boolean;
  /** Whom it may still call though they are on do-not-call. */
  alarm?: ReactNode;
  /** What of the list waits for the next campaign; nothing when this one takes all. */
  next?: ReactNode;
  /** Left out where calls are not shown with their numbers. */
  addToDoNotCall?: AddToDoNotCall;
};

const FORECAST_EVERY_MS = 30_000;

/** One campaign, live: the only component here that asks the server; the rest draws what it is given. */
export function CampaignLive(props: CampaignLiveProps) {
  const { initial, serverNow, canOperate, canSeeContacts } = props;
  const { live, freshness, stale, ...polling } = useLiveCampaign(initial);
  const isOver = isTerminal(live.status);
  const ticked = useNow({ serverNow, everyMs: isOver ? 0 : FORECAST_EVERY_MS });
  // A new reading can be younger than the last tick.
  const nowMs = Math.max(ticked, live.series.points.at(-1)?.at ?? 0);
  const forecast = useMemo(() => forecastCampaign(live, nowMs), [live, nowMs]);
  const { launchKey, graceUntil } = live;
  async function undo() {
    if (launchKey !== null) await postUndo(launchKey);
    polling.refetch();
  }
  return (
    <>
      <LiveHeader
        {...{ live, forecast, freshness, serverNow }}
        isStale={stale !== null}
        isPaused={polling.isPaused}
        onTogglePause={polling.togglePause}
        actions={
          canOperate ? (
            <LiveActions
              {...{ live, forecast, isGone: freshness.isGone, onChanged: polling.refetch }}
              deleteCampaign={props.deleteCampaign}
              duplicateCampaign={props.duplicateCampaign}
              renameCampaign={props.renameCampaign}
            />
          ) : null
        }
      />
      {graceUntil !== null && !isOver ? (
        <GraceBanner
          {...{ graceUntil, serverNow }}
          audience={live.tally.audience}
          {...(canOperate && launchKey !== null && { onUndo: undo })}
        />
      ) : null}
      <Notices
        {...{ live, freshness, stale }}
        onRetry={polling.refetch}
        isRetrying={polling.isFetching}
      />
      {isOver || freshness.isGone ? null : props.alarm}
      {freshness.isGone ? <LastSeen live={live} /> : <Lead {...{ live, forecast, nowMs }} />}
      {props.next}
      <WholeBar live={live} />
      <Tiles tiles={counterTiles({ live, forecast })} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <SeriesPanel {...{ live, forecast, nowMs }} />
        <CallsAtOnce series={live.series} slots={live.slots} />
        <OptOutContext value={(canOperate && props.addToDoNotCall) || null}>
          <CallsPanel {...{ live, canSeeContacts }} />
        </OptOutContext>
        <CallersPanel callers={live.callers} />
      </div>
    </>
  );
}
