export const LIST_FILTERS = ['all', 'attention', 'live', 'scheduled', 'ended'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** `status` is the order in which the list came: what needs a person first. */
export const LIST_SORTS = [
  ...(['status', 'name', 'progress', 'reached'] as const),
  ...(['voicemail', 'window', 'ends', 'by'] as const),
] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** Campaigns that start, or started, since so long ago. */
export const LIST_SPANS = ['any', '24h', '7d', '30d'] as const;
export type ListSpan = (typeof LIST_SPANS)[number];

/** What of the list is shown. `by` is a person's name, `STARTED_ON_VAPI` or null for all; `page` counts from 1. */
export type ListView = {
  filter: ListFilter;
  search: string;
  by: string | null;
  span: ListSpan;
  sort: ListSort;
  isDescending: boolean;
  page: number;
};

/** Stands in the address where a person's name would; no name begins with a tilde. */
export const STARTED_ON_VAPI = '~vapi';

export const EVERYTHING: ListView = {
  ...{ filter: 'all', search: '', by: null, span: 'any', page: 1 },
  ...{ sort: 'status', isDescending: false },
};

/** A view, and the words of the address that make no sense: `show=foo`. They count as not said. */
export type ReadView = { view: ListView; ignored: string[] };

/** From the address: `?show=live&q=march&by=Jo&since=7d&sort=-reached&page=2`. */
export function readView(params: URLSearchParams): ReadView {
  const ignored: string[] = [];
  function readOne<T extends string>(name: string, known: readonly T[]): T | null {
    const said = params.get(name);
    const found = known.find((one) => one === said) ?? null;
    if (said !== null && found === null) ignored.push(`${name}=${said.slice(0, 40)}`);
    return found;
  }
  const sort = readOne('sort', [...LIST_SORTS, ...LIST_SORTS.map((one) => `-${one}` as const)]);
  const view = {
    filter: readOne('show', LIST_FILTERS) ?? EVERYTHING.filter,
    search: params.get('q') ?? '',
    by: params.get('by') || null,
    span: readOne('since', LIST_SPANS) ?? EVERYTHING.span,
    sort: LIST_SORTS.find((one) => one === sort?.replace('-', '')) ?? EVERYTHING.sort,
    isDescending: sort?.startsWith('-') ?? false,
    page: readPage(params.get('page')),
  };
  if (view.page === null) ignored.push(`page=${params.get('page')?.slice(0, 40)}`);
  return { view: { ...view, page: view.page ?? 1 }, ignored };
}

function readPage(said: string | null): number | null {
  if (said === null) return 1;
  return /^[1-9]\d{0,5}$/.test(said) ? Number(said) : null;
}

/** The query of a view with its question mark; the plain list has none. */
export function viewQuery({
  filter,
  search,
  by,
  span,
  sort,
  isDescending,
  page,
}: ListView): string {
  const params = new URLSearchParams();
  if (filter !== EVERYTHING.filter) params.set('show', filter);
  if (search.trim() !== '') params.set('q', search);
  if (by !== null) params.set('by', by);
  if (span !== EVERYTHING.span) params.set('since', span);
  if (sort !== EVERYTHING.sort || isDescending)
    params.set('sort', `${isDescending ? '-' : ''}${sort}`);
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
