'use client';

import { Chips } from '@/components/ui/chips';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import { SettledSearch } from '@/components/ui/settled-search';
import { type ListFilter, type ListSpan, type ListView, STARTED_ON_VAPI } from './list-view';
import { SortSelect } from './sort-select';
import type { ShowList } from './use-list-view';

const FILTERS: readonly { value: ListFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'attention', label: 'Needs attention' },
  { value: 'live', label: 'Live' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'ended', label: 'Ended' },
];

const SPANS: readonly { value: ListSpan; label: string }[] = [
  { value: 'any', label: 'Any time' },
  { value: '24h', label: 'Last 24 hours' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
];

type ListToolbarProps = {
  view: ListView;
  counts: Record<ListFilter, number>;
  launchers: readonly string[];
  onShow: ShowList;
};

export function ListToolbar(props: ListToolbarProps) {
  const { view, counts, launchers, onShow } = props;
  const step = (change: Partial<ListView>) => onShow(change, { isStep: true });
  return (
    <div className="mt-3.5 mb-3 flex flex-wrap items-center gap-2.5">
      <SettledSearch
        label="Search name, person, caller or id"
        placeholder="Search name, person, caller, id"
        shortcut="/"
        value={view.search}
        onSettle={(search) => onShow({ search })}
      />
      <Chips
        label="Show"
        value={view.filter}
        onValueChange={(filter) => step({ filter })}
        options={FILTERS.map((option) => ({ ...option, count: counts[option.value] }))}
      />
      <div className="flex gap-2.5 max-sm:w-full max-sm:flex-wrap sm:ml-auto">
        <BySelect by={view.by} launchers={launchers} onChange={(by) => step({ by })} />
        <Select value={view.span} onValueChange={(span) => step({ span: span as ListSpan })}>
          <SelectTrigger aria-label="Started" className="w-34 max-sm:flex-1" />
          <SelectContent>
            {SPANS.map(({ value, label }) => (
              <SelectItem key={value} value={value}>
                {label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
        <SortSelect view={view} onChange={step} />
      </div>
    </div>
  );
}

const ANYBODY = '~';

type BySelectProps = {
  by: string | null;
  launchers: readonly string[];
  onChange: (by: string | null) => void;
};

function BySelect({ by, launchers, onChange }: BySelectProps) {
  // A name in the address that launched nothing shown is still what is asked for.
  const isOther = by !== null && by !== STARTED_ON_VAPI && !launchers.includes(by);
  return (
    <Select
      value={by ?? ANYBODY}
      onValueChange={(chosen) => onChange(chosen === ANYBODY ? null : chosen)}
    >
      <SelectTrigger aria-label="Launched by" className="w-34 max-sm:flex-1" />
      <SelectContent>
        <SelectItem value={ANYBODY}>Anybody</SelectItem>
        {[...launchers, ...(isOther ? [by] : [])].map((name) => (
          <SelectItem key={name} value={name}>
            {name}
          </SelectItem>
        ))}
        <SelectItem value={STARTED_ON_VAPI}>Started on Vapi</SelectItem>
      </SelectContent>
    </Select>
  );
}
