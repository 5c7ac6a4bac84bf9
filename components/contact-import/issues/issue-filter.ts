import type { ImportReport, IssueKind, IssueQuery } from '@/lib/contacts/import-types';

/** Which findings are looked at; null and '' narrow nothing. */
export type IssueFilter = {
  kind: IssueKind | null;
  code: string | null;
  column: string | null;
  search: string;
};

export const NO_FILTER: IssueFilter = { kind: null, code: null, column: null, search: '' };

export function isNarrowed({ kind, code, column, search }: IssueFilter): boolean {
  return kind !== null || code !== null || column !== null || search.trim() !== '';
}

export function queryOf(filter: IssueFilter): Omit<IssueQuery, 'from' | 'to'> {
  const { kind, code, column, search } = filter;
  return {
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(code === null ? {} : { codes: [code] }),
    ...(column === null ? {} : { columns: [column] }),
    ...(search.trim() === '' ? {} : { search }),
  };
}

/** A reason or a kind that a new report has none of any more narrows to nothing: it is let go. */
export function fitFilter(filter: IssueFilter, { reasons }: ImportReport): IssueFilter {
  const kind = reasons.some((one) => one.kind === filter.kind) ? filter.kind : null;
  const fits = reasons.some(
    (one) => one.code === filter.code && (kind === null || one.kind === kind),
  );
  return { ...filter, kind, code: fits ? filter.code : null };
}

export function countOfKind({ reasons }: ImportReport, kind: IssueKind | null): number {
  return reasons.reduce(
    (sum, one) => (kind === null || one.kind === kind ? sum + one.count : sum),
    0,
  );
}
