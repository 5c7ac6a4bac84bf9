'use client';

import { useMemo } from 'react';
import { ActDialogs } from './act-dialogs';
import { ChosenBar, useBulk } from './bulk';
import { cutList, listLaunchers } from './cut-list';
import { ListBody } from './list-body';
import { ListHeader } from './list-header';
import { ListNotes } from './list-notes';
import { ListToolbar } from './list-toolbar';
import type { CampaignListProps } from './list-types';
import { useChosen } from './use-chosen';
import { useHome } from './use-home';
import { useListView } from './use-list-view';
import { useRowActs } from './use-row-acts';

/** Every campaign, what needs a person first; kept up to date while somebody looks. */
export function CampaignList(props: CampaignListProps) {
  const { initial, canOperate, canEdit = false, dialogs } = props;
  const { home, freshness, stale, isFetching, refresh } = useHome(initial);
  const { view, ignored, show } = useListView();
  const nowMs = Date.parse(freshness.observedAt);
  const cut = useMemo(() => cutList(home.rows, view, nowMs), [home.rows, view, nowMs]);
  const launchers = useMemo(() => listLaunchers(home.rows), [home.rows]);
  const chosen = useChosen(cut.rows);
  const bulk = useBulk(chosen);
  const acts = useRowActs(props.duplicateCampaign);
  const canDuplicate = props.duplicateCampaign !== undefined;
  const offer = useMemo(() => ({ canEdit, canDuplicate }), [canEdit, canDuplicate]);
  return (
    <>
      <ListHeader
        {...{ freshness, canOperate }}
        isStale={stale.since !== null}
        drafts={home.drafts}
      />
      <ListNotes {...{ home, ignored, ...stale }} isRetrying={isFetching} onRetry={refresh} />
      {bulk.note}
      <ListToolbar {...{ view, launchers }} counts={cut.counts} onShow={show} />
      <ListBody
        {...{ cut, view, nowMs, canOperate, offer }}
        isEmpty={home.rows.length === 0}
        chosen={chosen.keys}
        onChoose={chosen.choose}
        onChooseAll={chosen.setAll}
        onShow={show}
        onAct={acts.choose}
      />
      <ChosenBar
        {...{ chosen }}
        all={home.rows}
        shown={cut.rows}
        matching={cut.matching}
        onAsk={bulk.put}
      />
      {bulk.dialog}
      {acts.duplicateDialog}
      <ActDialogs
        {...props}
        act={acts.act}
        dialogs={dialogs}
        onClose={acts.close}
        onChanged={refresh}
        onDeleted={acts.drop}
      />
    </>
  );
}
