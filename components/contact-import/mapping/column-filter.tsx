'use client';

import { formatCount } from '@/components/shell/format-count';
import { Chips } from '@/components/ui/chips';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ColumnRow, ColumnView } from './column-rows';

type ColumnFilterProps = {
  rows: readonly ColumnRow[];
  /** How many are left of them. */
  shown: number;
  view: ColumnView;
  search: string;
  onView: (view: ColumnView) => void;
  onSearch: (search: string) => void;
};

/** Finds a column among up to two hundred. */
export function ColumnFilter(props: ColumnFilterProps) {
  const { rows, shown, view, search, onView, onSearch } = props;
  const leftOut = rows.filter(({ role }) => role === 'ignore').length;
  const variables = rows.filter(({ role }) => role === 'variable').length;
  const options = [
    { value: 'all', label: 'All', count: rows.length },
    { value: 'mapped', label: 'Only mapped', count: rows.length - leftOut - variables },
    { value: 'left-out', label: 'Left out', count: leftOut },
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-3 border-line-soft border-t px-3.5 py-2">
      <Field label="Search columns" isLabelHidden className="w-56 max-sm:w-full">
        <Input
          type="search"
          placeholder="Search columns"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </Field>
      <Chips label="Columns shown" value={view} onValueChange={onView} options={options} />
      <p role="status" className="ml-auto text-caption text-muted">
        {shown === rows.length ? '' : `${formatCount(shown)} shown`}
      </p>
    </div>
  );
}
