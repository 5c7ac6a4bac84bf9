import { expect, it } from 'vitest';
import { EVERY_LIST, listsQuery, readListsView, sortListsBy } from './lists-view';

const read = (query: string) => readListsView(new URLSearchParams(query));

it.each(['', '?q=spring+100%25', '?tag=vip&sort=name', '?sort=-count&page=3', '?sort=created'])(
  'the address %s says what is shown, and the other way round',
  (query) => {
    expect(listsQuery(read(query))).toBe(query);
  },
);

it('what makes no sense counts as not said', () => {
  expect(read('?sort=shoe&page=-2')).toEqual(EVERY_LIST);
  expect(read('?page=0').page).toBe(1);
});

it('a column is sorted by, then the other way round', () => {
  const byName = sortListsBy({ ...EVERY_LIST, page: 4 }, 'name');
  expect(byName).toMatchObject({ sort: 'name', isDescending: false, page: 1 });
  expect(sortListsBy(byName, 'name').isDescending).toBe(true);
  expect(sortListsBy(byName, 'count').isDescending).toBe(true);
});
