import type { CallSort, OutcomeCounts } from '@/lib/campaign/live';
import type { CallsFilter } from '@/lib/query/calls';

export type OutcomeFilter = CallsFilter['outcome'];

export const EVERY_CALL: CallsFilter = {
  outcome: 'all',
  search: '',
  sort: 'position',
  descending: false,
};

/** The filters offered; only the one that asks for work carries its count. */
export function outcomeChips(outcomes: OutcomeCounts | null) {
  const toLookAt = outcomes === null ? undefined : outcomes.failed + outcomes.unknown;
  return [
    { value: 'all', label: 'All' },
    { value: 'reached', label: 'Reached' },
    { value: 'voicemail', label: 'Voicemail' },
    { value: 'no-answer', label: 'No answer' },
    { value: 'needs-a-look', label: 'Needs a look', count: toLookAt },
  ] as const satisfies readonly {
    value: OutcomeFilter;
    label: string;
    count?: number | undefined;
  }[];
}

type Counted = { outcomes: OutcomeCounts | null; audience: number };

/** How many rows a filter will show, before the server has said so; null when that can't be told. */
export function expectRows(filter: CallsFilter, { outcomes, audience }: Counted): number | null {
  if (filter.search !== '') return null;
  if (filter.outcome === 'all') return audience;
  if (outcomes === null) return null;
  if (filter.outcome === 'needs-a-look') return outcomes.failed + outcomes.unknown;
  return outcomes[filter.outcome];
}

/** A click on a column's head: names from A, numbers from the most; then the other way; then as uploaded. */
export function nextSort(filter: CallsFilter, sort: CallSort): CallsFilter {
  const isDownFirst = sort !== 'name';
  if (filter.sort !== sort) return { ...filter, sort, descending: isDownFirst };
  if (filter.descending === isDownFirst) return { ...filter, descending: !isDownFirst };
  return { ...filter, sort: 'position', descending: false };
}
