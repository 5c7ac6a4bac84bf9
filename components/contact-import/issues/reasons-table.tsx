'use client';

import { formatCount } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import type { ImportReport } from '@/lib/contacts/import-types';
import { issueLabel } from '@/lib/contacts/issue-codes';
import { KIND_WORDS } from '../report-words';
import type { IssueFilter } from './issue-filter';

type ReasonsTableProps = {
  report: ImportReport;
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
};

/** Each reason with how often it was given; pressing one narrows the list below to it. */
export function ReasonsTable({ report: { reasons }, filter, onFilter }: ReasonsTableProps) {
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <ul aria-label="Reasons" className="grid gap-x-6 px-2 py-1.5 sm:grid-cols-2">
      {reasons.map(({ code, kind, count }) => {
        const isPicked = filter.code === code && filter.kind === kind;
        const next = isPicked ? { kind: null, code: null } : { kind, code };
        return (
          <li key={`${kind} ${code}`}>
            <button
              type="button"
              aria-pressed={isPicked}
              onClick={() => onFilter({ ...filter, ...next })}
              className={cn(
                'relative flex min-h-8 w-full items-center gap-2 rounded-md border border-transparent px-1.5 text-left hover:bg-hover pointer-coarse:min-h-11',
                isPicked && 'border-ink bg-hover',
              )}
            >
              <span className="min-w-0 flex-1 truncate">
                {issueLabel(code)}{' '}
                <span className="text-caption text-muted">{KIND_WORDS[kind].toLowerCase()}</span>
              </span>
              <span className="tabular-nums">{formatCount(count)}</span>
              <span
                aria-hidden
                className="absolute bottom-0.5 left-1.5 h-0.5 rounded-full bg-line-strong"
                style={{ width: `calc(${(count / most) * 100}% - 12px)` }}
              />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
