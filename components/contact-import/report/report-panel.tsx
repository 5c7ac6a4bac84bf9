'use client';

import { useRef } from 'react';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { ImportSession } from '../import-session';
import { allowedOf, type ImportState } from '../import-state';
import { reportSentence, rowsLacking } from '../report-words';
import { OtherCountries } from './other-countries';
import { SumLine } from './sum-line';
import { WorkProgress } from './work-progress';

type ReportPanelProps = {
  session: ImportSession;
  state: Pick<ImportState, 'stage' | 'report' | 'progress' | 'defaultCountry' | 'rules'>;
};

/** What became of every row, as a sum. While rows are read it says how far that is, at the same place. */
export function ReportPanel({ session, state }: ReportPanelProps) {
  const { stage, report, progress, defaultCountry } = state;
  const isChecking = stage === 'checking';
  const box = useRef<HTMLDivElement>(null);

  function allow(country: string) {
    // The button goes with its country.
    box.current?.focus();
    const allowedCountries = [...(allowedOf(state) ?? []), country];
    void session.changeRules({ allowedCountries });
  }

  return (
    <Panel title="Report" headingLevel={3}>
      <div ref={box} tabIndex={-1} className="flex flex-col gap-3" aria-busy={isChecking}>
        {isChecking ? (
          <WorkProgress isInspecting={false} progress={progress} onCancel={session.cancel} />
        ) : (
          <p className="flex min-h-11 items-center text-lead">
            {report ? reportSentence(report) : ''}
          </p>
        )}
        <SumLine report={report} progress={isChecking ? progress : null} />
        {report && report.withoutCountry > 0 && defaultCountry === '' ? (
          <Callout tone="warn" title={rowsLacking(report.withoutCountry)}>
            Choose the country they belong to above, and they are read again.
          </Callout>
        ) : null}
        {report ? <OtherCountries report={report} isBusy={isChecking} onAllow={allow} /> : null}
      </div>
    </Panel>
  );
}
