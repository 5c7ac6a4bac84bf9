'use client';

import { useState } from 'react';
import { Chips } from '@/components/ui/chips';
import { Input } from '@/components/ui/input';
import type { ListFilter, ListView } from './list-view';

const FILTERS: readonly { value: ListFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'attention', label: 'Needs attention' },
  { value: 'live', label: 'Live' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'ended', label: 'Ended' },
];

type ListToolbarProps = {
  view: ListView;
  counts: Record<ListFilter, number>;
  onShow: (view: ListView, how?: { isStep?: boolean }) => void;
};

export function ListToolbar({ view, counts, onShow }: ListToolbarProps) {
  return (
    <div className="mt-3.5 mb-3 flex flex-wrap items-center gap-2.5">
      <SearchField
        search={view.search}
        onSearch={(search) => onShow({ ...view, search, page: 1 })}
      />
      <Chips
        label="Show"
        value={view.filter}
        onValueChange={(filter) => onShow({ ...view, filter, page: 1 }, { isStep: true })}
        options={FILTERS.map((option) => ({ ...option, count: counts[option.value] }))}
      />
    </div>
  );
}

type SearchFieldProps = { search: string; onSearch: (search: string) => void };

function SearchField({ search, onSearch }: SearchFieldProps) {
  // The address follows in its own time; what is typed must show at once.
  const [typed, setTyped] = useState(search);
  const [sent, setSent] = useState(search);
  if (search !== sent) {
    setSent(search);
    setTyped(search);
  }
  return (
    <Input
      type="search"
      aria-label="Search name or person"
      placeholder="Search name or person"
      className="w-65 max-sm:w-full"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setSent(event.target.value);
        onSearch(event.target.value);
      }}
    />
  );
}
