import { LISTS_SORTS, type ListsSort, type ListsView } from './list-table';

export const EVERY_LIST: ListsView = {
  ...{ search: '', tag: '', sort: 'created', isDescending: true, page: 1 },
};

/** From the address: `?q=spring&tag=vip&sort=-count&page=2`. What makes no sense counts as not said. */
export function readListsView(params: URLSearchParams): ListsView {
  const said = params.get('sort') ?? '-created';
  const sort = LISTS_SORTS.find((one) => one === said.replace('-', ''));
  const page = params.get('page') ?? '1';
  return {
    search: (params.get('q') ?? '').slice(0, 200),
    tag: (params.get('tag') ?? '').slice(0, 40),
    sort: sort ?? EVERY_LIST.sort,
    isDescending: sort === undefined || said.startsWith('-'),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The query of a view with its question mark; the plain table has none. */
export function listsQuery({ search, tag, sort, isDescending, page }: ListsView): string {
  const params = new URLSearchParams();
  if (search.trim() !== '') params.set('q', search);
  if (tag !== '') params.set('tag', tag);
  if (sort !== EVERY_LIST.sort || !isDescending) {
    params.set('sort', `${isDescending ? '-' : ''}${sort}`);
  }
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Sorted by a column: the other way round where it is sorted by it already. Names begin with A. */
export function sortListsBy(view: ListsView, sort: ListsSort): ListsView {
  const isDescending = view.sort === sort ? !view.isDescending : sort !== 'name';
  return { ...view, sort, isDescending, page: 1 };
}
