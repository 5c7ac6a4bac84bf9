'use client';

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import {
  Cell,
  CellNumber,
  HeadCell,
  HeadCellNumber,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import {
  type ImportIssue,
  type ImportReport,
  ISSUE_KINDS,
  type IssueKind,
  type IssuePage,
} from '@/lib/contacts/import-types';
import type { ImportSession } from './import-session';
import { KIND_WORDS } from './report-words';
import { saveBlob } from './save-file';

const SHOWN = 200;
type Filter = IssueKind | 'all';

function countOf({ reasons }: ImportReport, filter: Filter): number {
  return reasons.reduce(
    (sum, { kind, count }) => (filter === 'all' || filter === kind ? sum + count : sum),
    0,
  );
}

function chipsOf(report: ImportReport) {
  const kinds = ISSUE_KINDS.map((kind) => ({ value: kind as Filter, label: KIND_WORDS[kind] }));
  return [{ value: 'all' as Filter, label: 'All' }, ...kinds]
    .map((chip) => ({ ...chip, count: countOf(report, chip.value) }))
    .filter((chip) => chip.count > 0);
}

type IssuesTableProps = { session: ImportSession; report: ImportReport };

/** What was left out, and warnings, by line: the first 200; rows left out as a file. */
export function IssuesTable({ session, report }: IssuesTableProps) {
  const [wanted, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState<IssuePage>({ total: 0, issues: [], rows: [] });
  // A report that is read again may hold none of the kind that was picked.
  const filter = report.reasons.some(({ kind }) => kind === wanted) ? wanted : 'all';
  // The findings stay in the worker: each report and each filter asks for its own page.
  useEffect(() => {
    let isWanted = report !== null;
    const kinds = filter === 'all' ? {} : { kinds: [filter] };
    session.readIssues({ ...kinds, from: 0, to: SHOWN }).then(
      (found) => isWanted && setPage(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [session, report, filter]);
  return (
    <div className="border-line-soft border-t">
      <div className="flex flex-wrap items-center gap-2 px-3.5 py-2">
        <Chips
          label="Findings shown"
          value={filter}
          onValueChange={setFilter}
          options={chipsOf(report)}
        />
        <Button
          size="small"
          className="ml-auto"
          onClick={async () => saveBlob('left-out.csv', await session.issuesCsv())}
        >
          <Download aria-hidden />
          Download rows left out
        </Button>
      </div>
      <div className="max-h-80 overflow-y-auto border-line-soft border-t">
        <FindingsTable issues={page.issues} />
      </div>
      <p className="border-line-soft border-t px-3.5 py-2 text-caption text-muted empty:hidden">
        {describeRest(page.total)}
      </p>
    </div>
  );
}

function describeRest(found: number): string {
  return found > SHOWN ? `The first ${SHOWN} of ${formatCount(found)} are shown.` : '';
}

function FindingsTable({ issues }: { issues: ImportIssue[] }) {
  return (
    <Table label="Findings">
      <TableHead>
        <tr>
          <HeadCellNumber>Line</HeadCellNumber>
          <HeadCell className="max-sm:hidden">Column</HeadCell>
          <HeadCell>Value</HeadCell>
          <HeadCell className="max-sm:hidden">Result</HeadCell>
          <HeadCell>Reason</HeadCell>
        </tr>
      </TableHead>
      <TableBody>
        {issues.map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes; a line may stand twice
          <TableRow key={index}>
            <CellNumber>{formatCount(issue.line)}</CellNumber>
            <Cell className="max-w-40 truncate max-sm:hidden">{issue.column ?? '–'}</Cell>
            <Cell
              className="max-w-56 truncate font-mono text-caption max-sm:max-w-32"
              title={issue.value}
            >
              {issue.value === '' ? <span className="text-faint">empty</span> : issue.value}
            </Cell>
            <Cell className="max-sm:hidden">{KIND_WORDS[issue.kind]}</Cell>
            <Cell className="whitespace-normal sm:min-w-64">{issue.reason}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
