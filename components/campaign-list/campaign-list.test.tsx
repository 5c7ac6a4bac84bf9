// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { HomeReading } from '@/lib/campaign/home';
import { CampaignList } from './campaign-list';
import { buildHome, buildLaunchRow, buildRow, NOW } from './fixtures';
import type { ListDialogs } from './list-types';

const router = vi.hoisted(() => ({ push: vi.fn() }));
// As Next does: what is written into the history is what the page then reads.
vi.mock('next/navigation', () => ({
  useRouter: () => router,
  usePathname: () => '/campaigns',
  useSearchParams: () => new URLSearchParams(useSyncExternalStore(listenToAddress, readAddress)),
}));

function readAddress() {
  return window.location.search;
}

function listenToAddress(listen: () => void) {
  const { pushState, replaceState } = window.history;
  Object.assign(window.history, {
    pushState: (...entry: Parameters<typeof pushState>) => {
      pushState.apply(window.history, entry);
      listen();
    },
    replaceState: (...entry: Parameters<typeof replaceState>) => {
      replaceState.apply(window.history, entry);
      listen();
    },
  });
  window.addEventListener('popstate', listen);
  return () => {
    Object.assign(window.history, { pushState, replaceState });
    window.removeEventListener('popstate', listen);
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  stubLayout();
  window.history.replaceState(null, '', '/campaigns');
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Stand for the live page's dialogs: they say what they were asked. */
const dialogs: ListDialogs = {
  Stop: ({ campaign, waiting, isOpen, onStopped }) =>
    isOpen ? (
      <button type="button" onClick={onStopped}>
        stop {campaign.id}, {waiting} wait
      </button>
    ) : null,
  Delete: ({ campaign, isOpen, onDeleted }) =>
    isOpen ? (
      <button type="button" onClick={onDeleted}>
        delete {campaign.id}
      </button>
    ) : null,
  Rename: ({ campaign, isOpen }) => (isOpen ? <p>rename {campaign.id}</p> : null),
};

function open(initial: HomeReading, { canOperate = true, search = '' } = {}) {
  window.history.replaceState(null, '', `/campaigns${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <CampaignList
        initial={initial}
        canOperate={canOperate}
        dialogs={dialogs}
        deleteCampaign={vi.fn()}
        renameCampaign={vi.fn()}
        canEdit
      />
    </QueryClientProvider>,
  );
  return userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
}

function answer(status: number, body: unknown = null, headers: Record<string, string> = {}) {
  const all = { 'x-observed-at': new Date(NOW).toISOString(), 'x-poll-ms': '5000', ...headers };
  const text = body === null ? null : JSON.stringify(body);
  const fetchStub = vi.fn(
    async (_url: string, _init?: RequestInit) => new Response(text, { status, headers: all }),
  );
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

const rowNames = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);

test('shows each campaign with its state, shares and end', () => {
  open(buildHome([buildRow('c1', { name: 'March renewals · d7k3f9' })]));
  const row = screen.getAllByRole('row')[1];
  const link = within(row ?? document.body).getByRole('link', { name: 'March renewals' });
  expect(link.getAttribute('href')).toBe('/campaigns/c1');
  expect(row?.textContent).toContain('61 %27 %');
  expect(row?.textContent).toContain('≈ ');
  expect(row?.textContent).toContain('214 of 300');
  expect(screen.getByRole('status').textContent).toBe('1–1 of 1');
});

test('what needs a person says why, and a launch without a campaign leads to its own page', () => {
  open(buildHome([buildLaunchRow('l1', { name: 'April' }), buildRow('c1')]));
  expect(
    screen.getByText('Vapi did not say whether this launch of 300 contacts began'),
  ).toBeTruthy();
  expect(screen.getAllByText('Needs attention').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'April' }).getAttribute('href')).toBe('/launches/l1');
});

test('filter, search and order stand in the address, and Back goes a step back', async () => {
  const home = buildHome([
    buildRow('c1'),
    buildRow('c2', { status: 'scheduled' }),
    buildRow('c3', { name: 'An early one' }),
  ]);
  const user = open(home, { search: '?show=scheduled' });
  expect(rowNames()).toEqual(['Campaign c2']);
  await user.click(screen.getByRole('radio', { name: 'Live 2' }));
  expect(window.location.search).toBe('?show=live');
  await user.click(screen.getByRole('button', { name: 'Campaign' }));
  expect(window.location.search).toBe('?show=live&sort=name');
  expect(rowNames()).toEqual(['An early one', 'Campaign c1']);
  expect(screen.getByRole('columnheader', { name: 'Campaign' }).ariaSort).toBe('ascending');
  await user.type(screen.getByRole('searchbox'), 'early');
  await pass(200);
  expect(window.location.search).toBe('?show=live&q=early&sort=name');
  expect(rowNames()).toEqual(['An early one']);
});

test('words of the address that mean nothing are named and left out', () => {
  open(buildHome([buildRow('c1')]), { search: '?show=nonsense&sort=size' });
  expect(screen.getByText(/“sort=size”, “show=nonsense”, which is not known here/)).toBeTruthy();
  expect(rowNames()).toEqual(['Campaign c1']);
});

test('rows move without a reload, and nothing changes on a 304', async () => {
  answer(200, buildHome([buildRow('c1', { needsAttention: 'Starved' })]).home, {
    etag: '"h2"',
  });
  open(buildHome([buildRow('c1')]));
  await pass(5_100);
  expect(screen.getByText('Starved')).toBeTruthy();
  const unchanged = answer(304);
  await pass(5_100);
  const sent = new Headers(unchanged.mock.lastCall?.[1]?.headers);
  expect(sent.get('if-none-match')).toBe('"h2"');
  expect(screen.getByText('Starved')).toBeTruthy();
});

test('a list that can not be read keeps its rows and says since when', async () => {
  answer(503, {
    failure: { code: 'unavailable', message: 'Dialboard is starting.', requestId: 'r' },
  });
  open(buildHome([buildRow('c1')]));
  await pass(5_100);
  expect(screen.getByText(/Not updated since/)).toBeTruthy();
  expect(rowNames()).toEqual(['Campaign c1']);
});

test('no campaigns lead to the first one; no match leads back to all', () => {
  open(buildHome([]));
  expect(screen.getByText('No campaigns yet')).toBeTruthy();
  for (const link of screen.getAllByRole('link', { name: 'New campaign' })) {
    expect(link.getAttribute('href')).toBe('/campaigns/new');
  }
  cleanup();
  open(buildHome([buildRow('c1')]), { search: '?q=nothing' });
  expect(screen.getByText('No campaign fits')).toBeTruthy();
});

const openMenu = (user: ReturnType<typeof open>, name: string) =>
  user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

test('a row’s menu asks about that row, and says why not', async () => {
  answer(304);
  const user = open(buildHome([buildRow('c1'), buildRow('c2', { status: 'scheduled' })]));
  await openMenu(user, 'Campaign c1');
  expect(items()).toEqual([
    ...['Open', 'Rename…', 'Edit… (only before it starts)'],
    ...['Reschedule… (only before it starts)', 'Stop…', 'Delete… (stop it first)'],
  ]);
  await user.click(screen.getByRole('menuitem', { name: 'Stop…' }));
  expect(screen.getByText('stop c1, 76 wait')).toBeTruthy();
});

test('a scheduled campaign is changed on its own page', async () => {
  const user = open(buildHome([buildRow('c2', { status: 'scheduled' })]));
  await openMenu(user, 'Campaign c2');
  const link = screen.getByRole('menuitem', { name: 'Reschedule…' });
  expect(link.getAttribute('href')).toBe('/campaigns/c2/edit?step=schedule');
});

test('a deleted campaign leaves at once, whatever the next reading says', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const user = open(buildHome([buildRow('c1', { status: 'ended' }), buildRow('c2')]));
  await openMenu(user, 'Campaign c1');
  await user.click(screen.getByRole('menuitem', { name: 'Delete…' }));
  await user.click(screen.getByText('delete c1'));
  await pass(0);
  expect(rowNames()).toEqual(['Campaign c2']);
});

test('a launch taken back reads undone, and one started on Vapi names nobody', () => {
  const undone = { status: 'ended', endedReason: 'ended-by-user', isUndone: true } as const;
  open(buildHome([buildRow('c1', { ...undone, launchedBy: null })]));
  expect(screen.getAllByText('Undone').length).toBeGreaterThan(0);
  expect(screen.queryByText('Stopped')).toBeNull();
  expect(screen.getByText('started on Vapi')).toBeTruthy();
});

test('a row that moves keeps the focus', async () => {
  const [one, two] = [buildRow('c1'), buildRow('c2')];
  answer(200, buildHome([two, one]).home, { etag: '"h2"' });
  open(buildHome([one, two]));
  const button = screen.getByRole('button', { name: 'Actions for Campaign c2' });
  button.focus();
  await pass(5_100);
  expect(rowNames()).toEqual(['Campaign c2', 'Campaign c1']);
  expect(document.activeElement).toBe(button);
});

test('of a thousand campaigns a page is drawn, and a search finds the last', async () => {
  const many = Array.from({ length: 1_000 }, (_, index) => buildRow(`c${index}`));
  const user = open(buildHome(many, { older: 20 }));
  expect(rowNames()).toHaveLength(50);
  expect(screen.getByText('1–50 of 1,000')).toBeTruthy();
  expect(screen.getByText(/20 campaigns that ended before are not/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(rowNames()[0]).toBe('Campaign c50');
  await user.type(screen.getByRole('searchbox'), 'c999');
  await pass(200);
  expect(rowNames()).toEqual(['Campaign c999']);
});

test('who may only look has no menus and no way to a new campaign', () => {
  open(buildHome([buildRow('c1')]), { canOperate: false });
  expect(screen.queryByRole('button', { name: /Actions/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'New campaign' })).toBeNull();
});

test('says when Vapi’s list could not be read to its end', () => {
  open(buildHome([buildRow('c1')], { isWhole: false }));
  expect(screen.getByText(/older campaigns may be missing/)).toBeTruthy();
});
