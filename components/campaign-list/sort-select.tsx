'use client';

import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import type { ListView } from './list-view';
import { SORT_COLUMNS } from './sort-columns';

type SortSelectProps = { view: ListView; onChange: (change: Partial<ListView>) => void };

/** Where there is no room for column heads. */
export function SortSelect({ view, onChange }: SortSelectProps) {
  return (
    <Select
      value={view.sort}
      onValueChange={(chosen) => {
        const column = SORT_COLUMNS.find(({ sort }) => sort === chosen);
        if (column) onChange({ sort: column.sort, isDescending: column.isDescending });
      }}
    >
      <SelectTrigger aria-label="Sort by" className="max-sm:basis-full sm:hidden" />
      <SelectContent>
        {SORT_COLUMNS.map(({ sort, label }) => (
          <SelectItem key={sort} value={sort}>
            {sort === 'status' ? 'Needs attention first' : `By ${label.toLowerCase()}`}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
