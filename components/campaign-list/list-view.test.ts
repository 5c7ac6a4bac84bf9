import { expect, test } from 'vitest';
import { cutList, listLaunchers, ROWS_A_PAGE } from './cut-list';
import { buildLaunchRow, buildRow, NOW } from './fixtures';
import { EVERYTHING, type ListView, readView, STARTED_ON_VAPI, viewQuery } from './list-view';
import {
  factsOf,
  rowPath,
  tellDone,
  tellLauncher,
  tellShare,
  whyNotDelete,
  whyNotEdit,
  whyNotStop,
} from './row-facts';
import { nextSort } from './sort-columns';

const HOUR = 3_600_000;
const at = (hoursAgo: number) => new Date(NOW - hoursAgo * HOUR).toISOString();
const ended = { status: 'ended', rawStatus: 'ended', etaAt: null, endedAt: at(0) } as const;
const rows = [
  buildLaunchRow('l1'),
  buildRow('c1', { name: 'March renewals', needsAttention: 'Starved', launchKey: 'k1' }),
  buildRow('c2', { name: 'Dentist reminders', launchedBy: 'Mia', launchKey: 'k2' }),
  buildRow('c3', { status: 'scheduled', launchedBy: null, caller: 'Noor' }),
  buildRow('c4', ended),
  buildLaunchRow('l2', { launchState: 'failed', needsAttention: null }),
];

const cut = (change: Partial<ListView>, from = rows) =>
  cutList(from, { ...EVERYTHING, ...change }, NOW);
const keys = (change: Partial<ListView>, from = rows) =>
  cut(change, from).rows.map(({ key }) => key);

test('counts what each filter shows, within the search', () => {
  expect(cut({}).counts).toEqual({ all: 6, attention: 2, live: 2, scheduled: 1, ended: 2 });
  expect(cut({ search: 'march' }).counts.live).toBe(1);
});

test('finds by name, id, launcher and who calls, in any case and without accents', () => {
  expect(keys({ search: 'MARCH  ren' })).toEqual(['c1']);
  expect(keys({ search: 'mia' })).toEqual(['c2']);
  expect(keys({ search: 'c3 noor' })).toEqual(['c3']);
  expect(keys({ search: 'cafe' }, [buildRow('x', { name: 'Café' })])).toEqual(['x']);
});

test('filters by who launched and by when it starts', () => {
  expect(keys({ by: 'Mia' })).toEqual(['c2']);
  expect(keys({ by: STARTED_ON_VAPI })).toEqual(['c3', 'c4']);
  expect(listLaunchers(rows)).toEqual(['Jo', 'Mia']);
  const old = [buildRow('new'), buildRow('old', { window: null, createdAt: at(30) })];
  expect(keys({ span: '24h' }, old)).toEqual(['new']);
  expect(keys({ span: '7d' }, old)).toEqual(['new', 'old']);
});

test('keeps the order, and a page beyond the end is the last', () => {
  const many = Array.from({ length: 120 }, (_, index) => buildRow(`c${index}`));
  const last = cut({ page: 9 }, many);
  expect([last.page, last.pages, last.rows.length]).toEqual([3, 3, 20]);
  const all = [1, 2, 3].flatMap((page) => cut({ page }, many).rows);
  expect(all).toEqual(many);
  expect(cut({}, many).rows).toHaveLength(ROWS_A_PAGE);
});

test('sorts by a column either way; rows without a value come last, equal ones as they came', () => {
  const some = [
    buildRow('b', { name: 'Wave 10', outcomes: null }),
    buildRow('a', { name: 'wave 2' }),
    buildRow('d', { name: 'Wave 10', audience: 1_000 }),
  ];
  expect(keys({ sort: 'name' }, some)).toEqual(['a', 'b', 'd']);
  expect(keys({ sort: 'name', isDescending: true }, some)).toEqual(['b', 'd', 'a']);
  expect(keys({ sort: 'reached', isDescending: true }, some)).toEqual(['a', 'd', 'b']);
  expect(keys({ sort: 'reached' }, some)).toEqual(['a', 'd', 'b']);
  expect(keys({ sort: 'progress' }, some)).toEqual(['d', 'b', 'a']);
  expect(keys({ isDescending: true }, some)).toEqual(['d', 'a', 'b']);
});

test('a third click on a column is back to what needs a person first', () => {
  const first = nextSort(EVERYTHING, 'reached');
  expect(first).toEqual({ sort: 'reached', isDescending: true });
  const second = nextSort(first, 'reached');
  expect(second).toEqual({ sort: 'reached', isDescending: false });
  expect(nextSort(second, 'reached')).toEqual({ sort: 'status', isDescending: false });
});

test('the address holds the view, and what it can not mean is named', () => {
  const shown: ListView = {
    ...{ filter: 'live', search: 'a b&c', by: 'Jo Doe', span: '7d' },
    ...{ sort: 'reached', isDescending: true, page: 2 },
  };
  expect(readView(new URLSearchParams(viewQuery(shown)))).toEqual({ view: shown, ignored: [] });
  expect(viewQuery(EVERYTHING)).toBe('');
  expect(readView(new URLSearchParams('show=x&page=-3&sort=size&since=1y&utm=1'))).toEqual({
    view: EVERYTHING,
    ignored: ['sort=size', 'show=x', 'since=1y', 'page=-3'],
  });
});

test('a share nobody can know is a dash and not 0', () => {
  expect(factsOf(buildRow('c'))).toMatchObject({ waiting: 76, done: 214 });
  expect(tellShare(factsOf(buildRow('c')).reachedShare)).toBe('61 %');
  expect(tellShare(factsOf(buildRow('c', { outcomes: null })).reachedShare)).toBe('–');
  expect(factsOf(buildLaunchRow('l'))).toMatchObject({
    ...{ reachedShare: null, voicemailShare: null, doneShare: null },
    ...{ inProgress: null, waiting: null },
  });
  expect(tellDone(buildRow('c'), 214)).toBe('214 of 300');
});

test('where a row leads, who launched it and what may be done with it', () => {
  const [launch, live, , scheduled, over] = rows.map((row) => ({
    path: rowPath(row),
    acts: [whyNotStop(row), whyNotDelete(row), whyNotEdit(row)],
    by: tellLauncher(row),
  }));
  expect(launch?.path).toBe('/launches/l1');
  expect(launch?.acts).not.toContain(null);
  expect(live).toEqual({
    path: '/campaigns/c1',
    acts: [null, 'stop it first', 'only before it starts'],
    by: 'Jo',
  });
  expect(scheduled).toMatchObject({ acts: [null, null, null], by: 'started on Vapi' });
  expect(over?.acts).toEqual(['it is over', null, 'only before it starts']);
});
