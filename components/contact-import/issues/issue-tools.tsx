'use client';

import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { type ImportReport, ISSUE_KINDS, type IssueKind } from '@/lib/contacts/import-types';
import { KIND_WORDS } from '../report-words';
import { countOfKind, type IssueFilter, isNarrowed, NO_FILTER } from './issue-filter';

type IssueToolsProps = {
  report: ImportReport;
  /** Of the file. */
  columns: readonly string[];
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
};

function chipsOf(report: ImportReport) {
  const kinds = ISSUE_KINDS.map((kind) => ({ value: kind as IssueKind | 'all', kind }));
  return [{ value: 'all' as const, kind: null }, ...kinds]
    .map(({ value, kind }) => ({
      value,
      label: kind === null ? 'All' : KIND_WORDS[kind],
      count: countOfKind(report, kind),
    }))
    .filter(({ count }) => count > 0);
}

/** Narrows the findings by kind, column and text. */
export function IssueTools({ report, columns, filter, onFilter }: IssueToolsProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-3.5 py-2">
      <Chips
        label="Findings shown"
        value={filter.kind ?? 'all'}
        onValueChange={(kind) =>
          onFilter({ ...filter, kind: kind === 'all' ? null : kind, code: null })
        }
        options={chipsOf(report)}
      />
      <div className="flex w-full flex-wrap items-center gap-2">
        <Field label="Search findings" isLabelHidden className="min-w-40 flex-1 max-sm:min-w-full">
          <Input
            type="search"
            placeholder="Search any cell or reason"
            value={filter.search}
            onChange={(event) => onFilter({ ...filter, search: event.target.value })}
          />
        </Field>
        <NativeSelect
          aria-label="Column of the findings"
          className="w-40 max-sm:w-full"
          value={filter.column ?? ''}
          onChange={(event) => onFilter({ ...filter, column: event.target.value || null })}
        >
          <option value="">Every column</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </NativeSelect>
        {isNarrowed(filter) ? (
          <Button variant="ghost" onClick={() => onFilter(NO_FILTER)}>
            Show all
          </Button>
        ) : null}
      </div>
    </div>
  );
}
