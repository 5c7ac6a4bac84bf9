'use client';

import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { ImportSession } from '../import-session';
import type { ImportState } from '../import-state';
import { reportSentence, rowsLacking } from '../report-words';
import { SumLine } from './sum-line';
import { WorkProgress } from './work-progress';

type ReportPanelProps = {
  session: ImportSession;
  state: Pick<ImportState, 'stage' | 'report' | 'progress' | 'defaultCountry'>;
};

/** What became of every row, as a sum. While rows are read it says how far that is, at the same place. */
export function ReportPanel({ session, state }: ReportPanelProps) {
  const { stage, report, progress, defaultCountry } = state;
  const isChecking = stage === 'checking';
  return (
    <Panel title="Report" headingLevel={3}>
      <div className="flex flex-col gap-3" aria-busy={isChecking}>
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
      </div>
    </Panel>
  );
}
