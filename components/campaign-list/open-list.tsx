import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { HomeReading } from '@/lib/campaign/home';
import { CampaignList } from './campaign-list';
import { NOW } from './fixtures';
import type { ListDialogs } from './list-types';

/** For tests: home's list at NOW, with timers that stand still until `pass`. */
export function stubClockAndAddress() {
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
}

export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

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

export function openList(initial: HomeReading, { canOperate = true, search = '' } = {}) {
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

/** What every look at the list is answered with from here on. */
export function answer(status: number, body: unknown = null, headers: Record<string, string> = {}) {
  const all = { 'x-observed-at': new Date(NOW).toISOString(), 'x-poll-ms': '5000', ...headers };
  const text = body === null ? null : JSON.stringify(body);
  const fetchStub = vi.fn(
    async (_url: string, _init?: RequestInit) => new Response(text, { status, headers: all }),
  );
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

export const rowNames = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
