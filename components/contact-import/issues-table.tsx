'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
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
import type { ImportIssue, ImportReport, IssueKind } from '@/lib/contacts/import-types';
import { issuesCsv } from '@/lib/contacts/issues-csv';
import { KIND_WORDS } from './report-words';
import { saveCsv } from './save-file';

const SHOWN = 200;
const KINDS: IssueKind[] = ['rejected', 'duplicate', 'warning'];
type Filter = IssueKind | 'all';

function chipsOf(issues: ImportIssue[]) {
  const kinds = KINDS.map((kind) => ({
    value: kind as Filter,
    label: KIND_WORDS[kind],
    count: issues.filter((issue) => issue.kind === kind).length,
  }));
  return [{ value: 'all' as Filter, label: 'All', count: issues.length }, ...kinds].filter(
    (chip) => chip.count > 0,
  );
}

/** What was left out first, then warnings, each by line: the first 200; all of them as a file. */
export function IssuesTable({ report }: { report: ImportReport }) {
  const { issues, issuesLeftOut } = report;
  const [wanted, setFilter] = useState<Filter>('all');
  // A report that is read again may hold none of the kind that was picked.
  const filter = issues.some(({ kind }) => kind === wanted) ? wanted : 'all';
  const found = KINDS.filter((kind) => filter === 'all' || filter === kind).flatMap((kind) =>
    issues.filter((issue) => issue.kind === kind),
  );
  return (
    <div className="border-line-soft border-t">
      <div className="flex flex-wrap items-center gap-2 px-3.5 py-2">
        <Chips
          label="Findings shown"
          value={filter}
          onValueChange={setFilter}
          options={chipsOf(issues)}
        />
        <Button
          size="small"
          className="ml-auto"
          onClick={() => saveCsv('import-report.csv', issuesCsv(issues))}
        >
          <Download aria-hidden />
          Download all as CSV
        </Button>
      </div>
      <div className="max-h-80 overflow-y-auto border-line-soft border-t">
        <FindingsTable issues={found.slice(0, SHOWN)} />
      </div>
      <p className="border-line-soft border-t px-3.5 py-2 text-caption text-muted empty:hidden">
        {describeRest(found.length, issuesLeftOut)}
      </p>
    </div>
  );
}

function describeRest(found: number, leftOut: number): string {
  const shown = found > SHOWN ? `The first ${SHOWN} of ${formatCount(found)} are shown.` : '';
  const kept = leftOut > 0 ? ` ${formatCount(leftOut)} more are counted, but not listed.` : '';
  return `${shown}${kept}`.trim();
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
