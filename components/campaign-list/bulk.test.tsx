// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { HomeRow } from '@/lib/campaign/home';
import { CampaignList } from './campaign-list';
import { buildHome, buildLaunchRow, buildRow, NOW } from './fixtures';
import type { ListDialogs } from './list-types';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: vi.fn() }),
  usePathname: () => '/campaigns',
  useSearchParams: () => new URLSearchParams(),
}));

beforeEach(stubLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const nothing = () => null;
const dialogs: ListDialogs = { Stop: nothing, Delete: nothing, Rename: nothing };
const ended = { status: 'ended', etaAt: null } as const;

/** Answers acts by campaign id with a status, and every look at the list with these rows. */
function serve(rows: HomeRow[], statuses: Record<string, number> = {}) {
  const asked: string[] = [];
  const reply = async (url: string, init?: RequestInit) => {
    if (url === '/api/campaigns') {
      const headers = { 'x-observed-at': new Date(NOW).toISOString(), 'x-poll-ms': '60000' };
      return Response.json(buildHome(rows).home, { headers });
    }
    asked.push(`${init?.method} ${url}`);
    const status = statuses[url.split('/')[3] ?? ''] ?? 200;
    const failure = { code: 'unavailable', message: 'Vapi is down.', requestId: 'r1' };
    return Response.json(status === 200 ? { status: 'ended' } : { failure }, { status });
  };
  vi.stubGlobal('fetch', vi.fn(reply));
  return asked;
}

function open(rows: HomeRow[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <CampaignList
        initial={buildHome(rows)}
        canOperate
        {...{ dialogs, deleteCampaign: vi.fn(), renameCampaign: vi.fn() }}
      />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const box = (name: string) => screen.getByRole('checkbox', { name: `Select ${name}` });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const three = [buildRow('c1'), buildRow('c2'), buildRow('c3')];

test('three are stopped after their number was typed, and each tells how it went', async () => {
  const asked = serve(three, { c2: 503 });
  const user = open(three);
  await user.click(box('Campaign c1'));
  await user.keyboard('{Shift>}');
  await user.click(box('Campaign c3'));
  await user.keyboard('{/Shift}');
  await user.click(button('Stop…'));
  const dialog = within(screen.getByRole('dialog', { name: 'Stop 3 campaigns?' }));
  expect(
    dialog.getByText('30 live calls are allowed to finish; 228 people are not called.'),
  ).toBeTruthy();
  expect(button('Stop 3 campaigns').disabled).toBe(true);
  await user.type(dialog.getByLabelText('Type 3 to confirm'), '3');
  await user.click(button('Stop 3 campaigns'));
  await screen.findByRole('dialog', { name: '2 of 3 campaigns stopped' });
  const results = within(screen.getByRole('list', { name: 'Results' }));
  expect(results.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'Campaign c1stopped',
    'Campaign c2refusedVapi is down. (request r1)',
    'Campaign c3stopped',
  ]);
  expect(asked.toSorted()).toEqual(
    ['c1', 'c2', 'c3'].map((id) => `POST /api/campaigns/${id}/stop`),
  );
  await user.click(button('Try the refused again'));
  await screen.findByText('2 of 3 campaigns stopped, 1 refused.');
  expect(asked.filter((line) => line.includes('c2'))).toHaveLength(2);
  await user.click(button('Back to the list'));
  expect(screen.getByText('2 of 3 campaigns stopped, 1 refused.')).toBeTruthy();
  await user.click(button('Dismiss'));
  expect(screen.queryByText(/refused/)).toBeNull();
});

test('deleting leaves out what still dials, and takes the others off the list', async () => {
  const rows = [buildRow('c1'), buildRow('c2', ended), buildRow('c3', ended)];
  const asked = serve(rows.slice(0, 1));
  const user = open(rows);
  await user.click(screen.getByRole('checkbox', { name: 'Select all campaigns shown' }));
  expect(screen.getByText('3 selected')).toBeTruthy();
  await user.click(button('Delete…'));
  const dialog = within(screen.getByRole('dialog', { name: 'Delete 2 campaigns?' }));
  expect(dialog.getByText('left as it is: stop it first')).toBeTruthy();
  expect(dialog.getByText(/the records of 600 people/)).toBeTruthy();
  await user.type(dialog.getByLabelText('Type 2 to confirm'), '2');
  await user.click(button('Delete 2 campaigns'));
  await screen.findByRole('dialog', { name: '2 of 2 campaigns deleted' });
  expect(asked.toSorted()).toEqual(['DELETE /api/campaigns/c2', 'DELETE /api/campaigns/c3']);
  await user.click(button('Back to the list'));
  expect(
    screen.getAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent),
  ).toEqual(['Campaign c1']);
});

test('what can not be done says why, and a launch without a campaign can not be selected', async () => {
  const user = open([buildRow('c2', ended), buildLaunchRow('l1', { name: 'April' })]);
  expect(box('April').hasAttribute('disabled')).toBe(true);
  await user.click(box('Campaign c2'));
  expect(button('Stop… (all are over)').disabled).toBe(true);
  await user.click(button('Clear'));
  expect(screen.queryByText('1 selected')).toBeNull();
});

test('all that fit are selected, those of other pages too', async () => {
  const many = Array.from({ length: 120 }, (_, index) => buildRow(`c${index}`));
  const user = open(many);
  await user.click(screen.getByRole('checkbox', { name: 'Select all campaigns shown' }));
  expect(screen.getByText('50 selected')).toBeTruthy();
  await user.click(button('Select all 120'));
  expect(screen.getByText('120 selected')).toBeTruthy();
  expect(screen.getByText(/70 not on this page/)).toBeTruthy();
});
