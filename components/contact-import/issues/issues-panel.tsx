'use client';

import { Download } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { LiveRegion } from '@/components/shell/live-region';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { ImportReport } from '@/lib/contacts/import-types';
import type { ImportSession } from '../import-session';
import { saveBlob } from '../save-file';
import { fitFilter, NO_FILTER } from './issue-filter';
import { IssueList } from './issue-list';
import { IssueTools } from './issue-tools';
import { ReasonsTable } from './reasons-table';

type IssuesPanelProps = {
  session: ImportSession;
  report: ImportReport;
  columns: readonly string[];
  /** The name the file of rows left out gets. */
  fileName: string;
};

/** What was left out and why, to be mended in place. Leaving it out is what happens by itself. */
export function IssuesPanel({ session, report, columns, fileName }: IssuesPanelProps) {
  const [wanted, setFilter] = useState(NO_FILTER);
  const [said, setSaid] = useState('');
  const filter = useMemo(() => fitFilter(wanted, report), [wanted, report]);
  const shown = useSteady(useDeferredValue(filter));
  const isNothing = report.reasons.length === 0;
  return (
    <Panel
      title="Problems"
      caption={isNothing ? '' : 'Left out unless you fix them. There is nothing you have to do.'}
      headingLevel={3}
      isFlush
    >
      {isNothing ? (
        <CalmSentence report={report} wasFixed={said !== ''} />
      ) : (
        <>
          <ReasonsTable report={report} filter={filter} onFilter={setFilter} />
          <div className="border-line-soft border-t">
            <IssueTools {...{ report, columns, filter }} onFilter={setFilter} />
            <IssueList {...{ session, report, columns }} filter={shown} onSay={setSaid} />
          </div>
          <div className="flex items-center gap-3 border-line-soft border-t px-3.5 py-2">
            <p className="min-w-0 flex-1 text-caption text-muted max-sm:hidden">
              Press a value, or Enter, to fix it. Enter saves and goes to the next, Escape leaves
              it, the arrow keys go up and down.
            </p>
            <Button
              size="small"
              onClick={async () => saveBlob(fileName, await session.issuesCsv())}
            >
              <Download aria-hidden />
              Download rows left out
            </Button>
          </div>
        </>
      )}
      <LiveRegion message={said} everyMs={300} />
    </Panel>
  );
}

type CalmProps = { report: ImportReport; wasFixed: boolean };

/** There is nothing to mend. The last field that was mended is gone, so the focus comes here. */
function CalmSentence({ report, wasFixed }: CalmProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (wasFixed) sentence.current?.focus();
  }, [wasFixed]);
  return (
    <p ref={sentence} tabIndex={-1} className="px-3.5 py-3 text-muted">
      {calmSentence(report)}
    </p>
  );
}

function calmSentence({ rowsIn, fixedCells }: ImportReport): string {
  const fixed =
    fixedCells > 0
      ? ` ${fixedCells === 1 ? '1 cell was' : `${fixedCells} cells were`} fixed here.`
      : '';
  return rowsIn === 0 ? 'There is no row to look at.' : `None: every row is accepted.${fixed}`;
}

/** The same object while what is in it stays the same: a new report must not look like a new filter. */
function useSteady<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
