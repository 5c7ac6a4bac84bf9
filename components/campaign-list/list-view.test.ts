import { expect, test } from 'vitest';
import { buildLaunchRow, buildRow } from './fixtures';
import { cutList, ROWS_A_PAGE, readView, viewPath } from './list-view';
import { canDelete, canStop, factsOf, rowPath, tellEnd } from './row-facts';

const ended = { status: 'ended', rawStatus: 'ended', etaAt: null } as const;
const rows = [
  buildLaunchRow('l1'),
  buildRow('c1', { name: 'March renewals', needsAttention: 'Starved' }),
  buildRow('c2', { name: 'Dentist reminders', launchedBy: 'Mia' }),
  buildRow('c3', { status: 'scheduled' }),
  buildRow('c4', ended),
  buildLaunchRow('l2', { launchState: 'failed', needsAttention: null }),
];
const view = { filter: 'all', search: '', page: 1 } as const;

test('counts what each filter shows, within the search', () => {
  expect(cutList(rows, view).counts).toEqual({
    all: 6,
    attention: 2,
    live: 2,
    scheduled: 1,
    ended: 2,
  });
  const found = cutList(rows, { ...view, search: 'MARCH  ren' });
  expect(found.rows.map(({ key }) => key)).toEqual(['c1']);
  expect(found.counts.live).toBe(1);
  expect(cutList(rows, { ...view, search: 'mia' }).rows.map(({ key }) => key)).toEqual(['c2']);
});

test('keeps the order, and a page beyond the end is the last', () => {
  const many = Array.from({ length: 120 }, (_, index) => buildRow(`c${index}`));
  const cut = cutList(many, { ...view, page: 9 });
  expect([cut.page, cut.pages, cut.rows.length]).toEqual([3, 3, 20]);
  const all = [1, 2, 3].flatMap((page) => cutList(many, { ...view, page }).rows);
  expect(all).toEqual(many);
  expect(cutList(many, view).rows).toHaveLength(ROWS_A_PAGE);
});

test('the address holds the view, and nonsense in it is the plain list', () => {
  const shown = { filter: 'live', search: 'a b&c', page: 2 } as const;
  const { searchParams } = new URL(viewPath(shown), 'http://test');
  expect(readView(searchParams)).toEqual(shown);
  expect(viewPath(view)).toBe('/campaigns');
  expect(readView(new URLSearchParams('show=x&page=-3'))).toEqual(view);
});

test('a share nobody can know is a dash and not 0', () => {
  expect(factsOf(buildRow('c'))).toMatchObject({ reached: '61 %', voicemail: '27 %', waiting: 76 });
  expect(factsOf(buildRow('c', { outcomes: null }))).toMatchObject({ reached: '–' });
  expect(factsOf(buildLaunchRow('l'))).toEqual({
    reached: '–',
    voicemail: '–',
    inProgress: null,
    waiting: null,
  });
});

test('how it ends, and who never was dialled', () => {
  const clock = (at: string) => at.slice(11, 16);
  expect(tellEnd(buildRow('c'), clock)).toBe('≈ 10:56');
  const tally = { ...buildRow('c').tally, queued: 0, inProgress: 0, scheduled: 86 };
  expect(tellEnd(buildRow('c', { ...ended, tally }), clock)).toBe('86 never dialled');
  const whole = { ...tally, scheduled: 0, ended: 300 };
  expect(tellEnd(buildRow('c', { ...ended, tally: whole }), clock)).toBe('300 calls');
  expect(tellEnd(buildLaunchRow('l'), clock)).toBe('');
});

test('where a row leads and what may be done with it', () => {
  const [launch, live, , scheduled, over] = rows.map((row) => ({
    path: rowPath(row),
    acts: [canStop(row), canDelete(row)],
  }));
  expect(launch).toEqual({ path: '/launches/l1', acts: [false, false] });
  expect(live).toEqual({ path: '/campaigns/c1', acts: [true, false] });
  expect(scheduled?.acts).toEqual([true, true]);
  expect(over?.acts).toEqual([false, true]);
});
