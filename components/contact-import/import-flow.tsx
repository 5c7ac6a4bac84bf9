'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import { sendMapping } from '@/lib/query/mappings';
import type { ImportSession } from './import-session';
import { type ImportState, readSettings } from './import-state';
import { IssuesPanel } from './issues/issues-panel';
import { mappingOf } from './mapping/mapping-of';
import { MappingPanel } from './mapping/mapping-panel';
import { ReportPanel } from './report/report-panel';
import { SameFileNote } from './report/same-file-note';
import { WhoIsInIt } from './report/who-is-in-it';
import { WorkProgress } from './report/work-progress';
import { RulesPanel } from './rules/rules-panel';
import { listName } from './store/list-name';
import { StorePanel } from './store/store-panel';
import { WaysIn } from './ways-in';

type ImportFlowProps = {
  session: ImportSession;
  state: ImportState;
  home: HomeCountry;
  onStored: (facts: AudienceFacts) => void;
};

/** Ways in, columns, rules, report, problems, store: each part appears when there is something in it. */
export function ImportFlow({ session, state, home, onStored }: ImportFlowProps) {
  const { report, error, stage, source, inspection } = state;
  const [isReplacing, setReplacing] = useState(false);
  const isRead = inspection !== null && source?.origin !== 'typed';
  const hasWays = !isRead || isReplacing;
  const isBusy = stage === 'storing';
  const canCheck = stage === 'mapping' && readSettings(state) !== null;

  function take(facts: AudienceFacts) {
    session.clear();
    onStored(facts);
  }

  function store(head: { name: string; tags: string[] }) {
    const mapping = mappingOf(session.getState());
    void session.store((facts) => {
      if (mapping) void sendMapping(mapping);
      onStored(facts);
    }, head);
  }

  return (
    <>
      <fieldset disabled={isBusy} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">Contacts to read</legend>
        <WaysIn
          isOpen={hasWays}
          isBusy={isBusy}
          onChoose={(chosen) => {
            setReplacing(false);
            void session.choose(chosen);
          }}
          onTake={take}
          onKeep={isRead ? () => setReplacing(false) : undefined}
        />
        {error && error.at !== 'upload' ? (
          <Callout
            tone="error"
            title={
              source ? `${source.name} is not ${error.at === 'rows' ? 'checked' : 'read'}.` : ''
            }
            action={
              error.at === 'rows' && canCheck ? (
                <Button onClick={() => void session.recheck()}>Check again</Button>
              ) : null
            }
          >
            {error.message}
          </Callout>
        ) : null}
        {stage === 'inspecting' ? (
          <WorkProgress isInspecting progress={null} onCancel={session.cancel} />
        ) : null}
        <MappingPanel
          session={session}
          state={state}
          onReplace={hasWays ? undefined : () => setReplacing(true)}
        />
        {inspection ? (
          <RulesPanel
            {...{ session, home }}
            defaultCountry={state.defaultCountry}
            rules={state.rules}
          />
        ) : null}
      </fieldset>
      {/* One place for both, so that the focus stays here when one takes the other's. */}
      <div className="empty:hidden">
        {canCheck && error?.at !== 'rows' ? (
          <Button onClick={() => void session.recheck()}>Check the rows</Button>
        ) : null}
        {report || stage === 'checking' ? <ReportPanel session={session} state={state} /> : null}
      </div>
      <SameFileNote {...{ session, state }} onTake={take} />
      {report ? (
        <>
          <fieldset
            disabled={stage !== 'checked'}
            className="min-w-0 transition-opacity disabled:opacity-60"
          >
            <legend className="sr-only">Problems of the contacts</legend>
            <IssuesPanel
              {...{ session, report }}
              columns={inspection?.columns ?? []}
              fileName={source ? `${listName(source)}, left out.csv` : 'left-out.csv'}
            />
          </fieldset>
          <StorePanel state={state} onStore={store} onCancel={session.cancel} />
          <WhoIsInIt report={report} />
        </>
      ) : null}
    </>
  );
}
