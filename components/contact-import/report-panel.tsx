'use client';

import { formatCount } from '@/components/shell/format-count';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { ImportedContacts } from '@/lib/contacts/import-types';
import { FirstContacts } from './first-contacts';
import { IssuesTable } from './issues-table';
import { ReportNumbers } from './report-numbers';
import { reportSentence, rowsBeyond, rowsLacking } from './report-words';

type ReportPanelProps = { imported: ImportedContacts; hasCountry: boolean };

/** What became of every row, and how the first contacts will be stored. */
export function ReportPanel({ imported, hasCountry }: ReportPanelProps) {
  const { report, contacts } = imported;
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
        {report.beyondLimit > 0 ? (
          <Callout tone="warn" title={rowsBeyond(report.beyondLimit)}>
            A campaign takes at most {formatCount(MAX_CAMPAIGN_CONTACTS)} contacts: the first{' '}
            {formatCount(MAX_CAMPAIGN_CONTACTS)} valid rows are used, in the order of the file.
          </Callout>
        ) : null}
      </div>
      {report.issues.length > 0 ? <IssuesTable report={report} /> : null}
      {contacts.length > 0 ? <FirstContacts contacts={contacts} /> : null}
    </Panel>
  );
}
