'use client';

import { useState } from 'react';
import { Callout } from '@/components/ui/callout';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { CountryField } from './country-field';
import type { ImportSession } from './import-session';
import type { ImportState } from './import-state';
import { MappingPanel } from './mapping-panel';
import { ReportPanel } from './report-panel';
import { StoreBar } from './store-bar';
import { type Way, WaysIn } from './ways-in';
import { WorkProgress } from './work-progress';

type ImportFlowProps = {
  session: ImportSession;
  state: ImportState;
  onStored: (facts: AudienceFacts) => void;
};

/** Ways in, columns, report, store: each part appears when there is something in it. */
export function ImportFlow({ session, state, onStored }: ImportFlowProps) {
  const { report, error, defaultCountry, stage, source } = state;
  const isBusy = stage === 'storing';
  const [way, setWay] = useState<Way>('file');
  return (
    <>
      <fieldset disabled={isBusy} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">Contacts to read</legend>
        <WaysIn
          way={way}
          onWay={setWay}
          isBusy={isBusy}
          onChoose={(chosen) => void session.choose(chosen)}
          onTake={(facts) => {
            session.clear();
            onStored(facts);
          }}
        />
        {error?.at === 'source' ? (
          <Callout tone="error" title={source ? `${source.name} is not read.` : undefined}>
            {error.message}
          </Callout>
        ) : null}
        {/* A stored list has its countries already. */}
        {way === 'saved' && source === null ? null : (
          <CountryField
            value={defaultCountry}
            onChange={(country) => void session.changeCountry(country)}
            className="max-w-96"
          />
        )}
        <MappingPanel session={session} state={state} />
      </fieldset>
      <WorkProgress session={session} state={state} />
      {report ? (
        <div aria-busy={stage === 'checking'} className="aria-busy:opacity-60">
          <ReportPanel session={session} report={report} hasCountry={defaultCountry !== ''} />
        </div>
      ) : null}
      <StoreBar
        state={state}
        onStore={() => void session.store(onStored)}
        onCancel={session.cancel}
      />
    </>
  );
}
