// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import type { ListRow, ListsPage } from '@/lib/contacts/lists/list-table';
import { EVERY_LIST } from '@/lib/contacts/lists/lists-view';
import { ListScreen } from './list-screen';
import { ListsScreen } from './lists-screen';

const push = vi.fn();
const router = { push, replace: push, refresh: vi.fn() };
vi.mock('next/navigation', () => ({
  useRouter: () => router,
  usePathname: () => '/contacts',
  unstable_rethrow: () => undefined,
}));
beforeEach(stubLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  push.mockClear();
});

const row: ListRow = {
  ...{ listId: '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f', revision: 1, name: 'Spring', count: 300 },
  ...{ tags: ['vip'], createdAt: '2026-11-01T10:00:00Z', createdBy: 'Ann', hash: 'ab'.repeat(32) },
  ...{ source: 'file spring.csv', uses: [{ name: 'March', draftId: null, key: 'k' }] },
  ...{ useCount: 5, purgeAt: null, removed: 2 },
};
const detail: ListDetail = {
  row,
  facts: {
    ...{ listId: row.listId, revision: 1, name: 'Spring', hash: row.hash, count: 300, named: 300 },
    columns: [{ name: 'plan', filled: 300, values: null }],
    countries: [{ value: 'US', count: 300 }],
    types: [{ value: 'fixed-or-mobile', count: 300 }],
    ...{ zones: [{ zones: ['America/New_York'], count: 290 }], unknownZone: 10 },
    ...{ numberRule: 'e164', callerColumn: null },
  },
  report: { rowsIn: 310, accepted: 302, rejected: 5, duplicates: 2, suppressed: 1 },
  ...{ origin: null, made: null, purgeDays: null, defaultPurgeDays: 180 },
};
const acts = {
  changeList: vi.fn(async () => ({ ok: true as const, value: null })),
  deleteList: vi.fn(async () => ({ ok: true as const, value: null })),
  startCampaign: vi.fn(async () => ({ ok: true as const, value: { draftId: 'd1' } })),
};
const forget = {
  findNumber: vi.fn(async () => ({ ok: true as const, value: [{ ...row, name: 'Spring' }] })),
  forgetNumber: vi.fn(async () => ({ ok: true as const, value: { lists: 1 } })),
};

function show(children: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);
}

function serve(answers: Record<string, unknown>) {
  vi.stubGlobal('fetch', async (url: string) => {
    const found = Object.entries(answers).find(([part]) => url.includes(part));
    return Response.json(found?.[1] ?? {}, { status: found ? 200 : 404 });
  });
}

const showLists = (page: Partial<ListsPage> = {}) =>
  show(
    <ListsScreen
      page={{ lists: [row], matching: 1, total: 1, page: 1, pages: 1, tags: ['vip'], ...page }}
      view={EVERY_LIST}
      canOperate
      keep={{ days: 180, changePurge: null }}
      acts={forget}
    />,
  );
const showList = (isViewer = false) =>
  show(
    <ListScreen detail={detail} canOperate={!isViewer} canSeeContacts={!isViewer} acts={acts} />,
  );
const user = userEvent.setup();

describe('the lists', () => {
  it('show what each is, and where it is used', () => {
    showLists();
    const table = screen.getByRole('table', { name: 'Lists' });
    for (const text of ['file spring.csv', 'March', 'and 4 more', 'for good']) {
      expect(within(table).getByText(text)).toBeTruthy();
    }
    expect(screen.getByText(/Lists are kept for 180 days/)).toBeTruthy();
  });

  it('that are none lead to the import; that do not fit say so', () => {
    showLists({ lists: [], matching: 0, total: 0 });
    expect(screen.getByText('No lists yet')).toBeTruthy();
    cleanup();
    showLists({ lists: [], matching: 0, total: 4 });
    expect(screen.getByText('No list fits')).toBeTruthy();
    expect(screen.getByText('0 of 4 lists')).toBeTruthy();
  });

  it('are asked for a number before it is taken out of them', async () => {
    showLists();
    await user.click(screen.getByRole('button', { name: 'Forget a number…' }));
    await user.type(screen.getByLabelText('Number with country code'), '+1 (212) 555-0123');
    await user.click(screen.getByRole('button', { name: 'Find it' }));
    expect(forget.findNumber).toHaveBeenCalledWith({ number: '+12125550123' });
    expect(await screen.findByText('In 1 list: “Spring”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it out of 1 list' }));
    expect(await screen.findByText('Taken out of 1 list.')).toBeTruthy();
  });
});

describe('a list', () => {
  const contacts = {
    ...{ matching: 300, offset: 0 },
    rows: [
      {
        ...{ position: 0, number: '+12125550100', name: 'Ada', email: null, externalId: null },
        ...{ country: 'US', zones: ['America/New_York'], variables: { plan: 'gold' }, line: 2 },
      },
    ],
  };

  it('tells its facts and its report', () => {
    serve({ '/contacts?': contacts });
    showList();
    expect(screen.getByText('302')).toBeTruthy();
    expect(screen.getByText('2 contacts were taken out since.', { exact: false })).toBeTruthy();
    const zones = screen.getByRole('list', { name: 'Contacts by time zone' });
    expect(zones.textContent).toContain('New York290');
    expect(zones.textContent).toContain('Not known10');
  });

  it('shows nobody to who may only look, and offers nothing', () => {
    showList(true);
    expect(screen.getByText('Your role does not show who is in the list.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Download CSV' })).toBeNull();
  });

  it('shows the sum of a split before it is made', async () => {
    const results = [1, 2, 3].map((n) => ({ name: `Spring (${n} of 3)`, count: 100 }));
    serve({
      '/contacts?': contacts,
      '/derive/sum': {
        ...{ sources: [{ name: 'Spring', count: 300 }], repeats: 0, takenOut: 0, leftOver: 0 },
        results,
      },
    });
    showList();
    await user.click(screen.getByRole('button', { name: 'More about this list' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Split…' }));
    expect(await screen.findByText('300 = 300 contacts in 3 lists of 100 each')).toBeTruthy();
  });

  it('is deleted only with its number typed', async () => {
    serve({ '/contacts?': contacts });
    showList();
    await user.click(screen.getByRole('button', { name: 'More about this list' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    const button = screen.getByRole('button', { name: 'Delete 300 contacts' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText('Type 300 to confirm'), '300');
    await user.click(button);
    expect(acts.deleteList).toHaveBeenCalledWith({ listId: row.listId, contacts: 300 });
    expect(push).toHaveBeenCalledWith('/contacts');
  });

  it('starts a campaign with it', async () => {
    serve({ '/contacts?': contacts });
    showList();
    await user.click(screen.getByRole('button', { name: 'Use in a new campaign' }));
    expect(push).toHaveBeenCalledWith('/campaigns/new?draft=d1');
  });
});
