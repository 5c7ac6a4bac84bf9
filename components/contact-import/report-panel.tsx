'use client';

import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { ImportReport } from '@/lib/contacts/import-types';
import { FirstContacts } from './first-contacts';
import type { ImportSession } from './import-session';
import { IssuesTable } from './issues-table';
import { ReportNumbers } from './report-numbers';
import { reportSentence, rowsLacking } from './report-words';

type ReportPanelProps = { session: ImportSession; report: ImportReport; hasCountry: boolean };

/** What became of every row, and how the first contacts will be stored. */
export function ReportPanel({ session, report, hasCountry }: ReportPanelProps) {
  return (
    <Panel title="Report" headingLevel={3} isFlush>
      <div className="flex flex-col gap-3 px-3.5 py-3">
        <p className="text-lead">{reportSentence(report)}</p>
        <ReportNumbers report={report} />
        {report.withoutCountry > 0 && !hasCountry ? (
          <Callout tone="warn" title={rowsLacking(report.withoutCountry)}>
            Choose the country they belong to above, and they are read again.
          </Callout>
        ) : null}
      </div>
      {report.reasons.length > 0 ? <IssuesTable session={session} report={report} /> : null}
      {report.sample.length > 0 ? <FirstContacts contacts={report.sample} /> : null}
    </Panel>
  );
}
