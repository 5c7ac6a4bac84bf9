'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { StaleBanner } from '@/components/shell/stale-banner';
import { Callout } from '@/components/ui/callout';
import { homeQuery } from '@/lib/query/campaigns';
import { ActDialogs } from './act-dialogs';
import { ListBody } from './list-body';
import { ListHeader } from './list-header';
import { ListToolbar } from './list-toolbar';
import type { CampaignListProps, RowAct } from './list-types';
import { cutList } from './list-view';
import { useListView } from './use-list-view';

/** Every campaign, what needs a person first; kept up to date while somebody looks. */
export function CampaignList({ initial, canOperate, dialogs, deleteCampaign }: CampaignListProps) {
  const {
    data = initial,
    error,
    isFetching,
    refetch,
  } = useQuery({
    ...homeQuery(initial),
    // Back from another tab, the rows should be those of now.
    refetchOnWindowFocus: 'always',
  });
  const { view, show } = useListView();
  const [act, setAct] = useState<RowAct | null>(null);
  const { home, freshness } = data;
  const cut = cutList(home.rows, view);
  const since = freshness.staleSince ?? (error === null ? null : freshness.observedAt);
  const reason = freshness.staleReason ?? error?.message.replace(/\.$/, '') ?? null;
  return (
    <>
      <ListHeader freshness={freshness} isStale={since !== null} canOperate={canOperate} />
      {since === null ? null : (
        <div className="mt-3">
          <StaleBanner
            {...{ since, reason }}
            onRetry={() => void refetch()}
            isRetrying={isFetching}
          />
        </div>
      )}
      {home.isWhole ? null : (
        <Callout className="mt-3">
          Vapi’s list could not be read to its end: older campaigns may be missing.
        </Callout>
      )}
      <ListToolbar view={view} counts={cut.counts} onShow={show} />
      <ListBody
        {...{ cut, view, canOperate }}
        nowMs={Date.parse(freshness.observedAt)}
        isEmpty={home.rows.length === 0}
        onShow={show}
        onAct={setAct}
      />
      <ActDialogs
        {...{ act, dialogs, deleteCampaign }}
        onClose={() => setAct(null)}
        onChanged={() => void refetch()}
      />
    </>
  );
}
