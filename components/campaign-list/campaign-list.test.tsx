// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { HomeReading } from '@/lib/campaign/home';
import { CampaignList } from './campaign-list';
import { buildHome, buildLaunchRow, buildRow, NOW } from './fixtures';
import type { ListDialogs } from './list-types';

const address = vi.hoisted(() => ({ params: new URLSearchParams() }));
vi.mock('next/navigation', () => ({ useSearchParams: () => address.params }));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  address.params = new URLSearchParams();
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
  Delete: ({ campaign, isOpen }) => (isOpen ? <p>delete {campaign.id}</p> : null),
};

function open(initial: HomeReading, canOperate = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <CampaignList
        initial={initial}
        canOperate={canOperate}
        dialogs={dialogs}
        deleteCampaign={vi.fn()}
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
  expect(screen.getByRole('status').textContent).toBe('1–1 of 1');
});

test('what needs a person says why, and a launch without a campaign leads to its own page', () => {
  open(buildHome([buildLaunchRow('l1', { name: 'April' }), buildRow('c1')]));
  expect(screen.getByText('Vapi did not say whether this launch began')).toBeTruthy();
  expect(screen.getAllByText('Needs attention').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'April' }).getAttribute('href')).toBe('/launches/l1');
});

test('filter and search come from the address and go into it', async () => {
  const home = buildHome([buildRow('c1'), buildRow('c2', { status: 'scheduled' })]);
  address.params = new URLSearchParams('show=scheduled');
  const user = open(home);
  expect(rowNames()).toEqual(['Campaign c2']);
  await user.click(screen.getByRole('radio', { name: 'Live 1' }));
  expect(window.location.search).toBe('?show=live');
  await user.type(screen.getByRole('searchbox'), 'c');
  expect(window.location.search).toBe('?show=scheduled&q=c');
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
  address.params = new URLSearchParams('q=nothing');
  open(buildHome([buildRow('c1')]));
  expect(screen.getByText('No campaign fits')).toBeTruthy();
});

test('a row’s menu asks about that row, and only what it allows', async () => {
  answer(304);
  const user = open(buildHome([buildRow('c1'), buildRow('c2', { status: 'ended' })]));
  await user.click(screen.getByRole('button', { name: 'Actions for Campaign c1' }));
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    'Open',
    'Stop…',
  ]);
  await user.click(screen.getByRole('menuitem', { name: 'Stop…' }));
  expect(screen.getByText('stop c1, 76 wait')).toBeTruthy();
});

test('who may only look has no menus and no way to a new campaign', () => {
  open(buildHome([buildRow('c1')]), false);
  expect(screen.queryByRole('button', { name: /Actions/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'New campaign' })).toBeNull();
});

test('says when Vapi’s list could not be read to its end', () => {
  open(buildHome([buildRow('c1')], { isWhole: false }));
  expect(screen.getByText(/older campaigns may be missing/)).toBeTruthy();
});
