// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import { buildLive, NOW } from './fixtures';
import { answerCalls, answerLive, giveBoxesHeight, openLive, refuse, serve } from './live-testing';

vi.mock('next/navigation', () => ({
  usePathname: () => '/campaigns/camp-1',
  useRouter: () => ({ push: vi.fn() }),
}));
vi.mock('next/dynamic', () => ({ default: () => () => null }));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  stubLayout();
  giveBoxesHeight();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const rowsOfCalls = () =>
  screen
    .getAllByRole('row')
    .filter((row) => Number(row.getAttribute('aria-rowindex')) > 1 && row.tagName === 'DIV');

test('tells how many rows there are and draws only those in sight', async () => {
  serve();
  openLive();
  await pass(50);
  expect(screen.getByRole('table', { name: 'Calls' }).getAttribute('aria-rowcount')).toBe('301');
  expect(rowsOfCalls().length).toBeLessThan(60);
  expect(rowsOfCalls()[0]?.textContent).toContain('Contact 0+1 415 555 0000');
  expect(rowsOfCalls()[0]?.getAttribute('aria-rowindex')).toBe('2');
});

test('rows wait in their place until they came', async () => {
  serve({ calls: () => new Promise<Response>(() => {}) });
  openLive();
  await pass(50);
  expect(rowsOfCalls()[0]?.getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('table', { name: 'Calls' }).getAttribute('aria-rowcount')).toBe('301');
});

test('asks for one outcome, in an order, and for what is searched', async () => {
  const server = serve();
  const { user } = openLive();
  await user.click(screen.getByRole('radio', { name: 'Needs a look 6' }));
  await pass(50);
  expect(server.asked.at(-1)?.path).toContain('outcome=needs-a-look');
  await user.click(screen.getByRole('button', { name: 'Talk' }));
  await pass(50);
  expect(server.asked.at(-1)?.path).toContain('sort=talk&descending=1');
  await user.type(screen.getByRole('searchbox', { name: 'Search number or name' }), 'ana');
  await pass(400);
  expect(server.asked.at(-1)?.path).toContain('search=ana');
});

test('a page that can not be read again keeps its rows', async () => {
  const server = serve({
    live: () => answerLive(buildLive({ version: 8 })),
    calls: (asked) => (asked.path.includes('v=8') ? refuse('No.') : answerCalls(asked)),
  });
  openLive();
  await pass(12_000);
  expect(server.count('v=8')).toBeGreaterThan(0);
  expect(rowsOfCalls()[0]?.textContent).toContain('Contact 0');
});

test('calls that never could be read say so, and are no empty list', async () => {
  serve({ calls: () => refuse('The calls are not there yet.') });
  openLive();
  await pass(3_000);
  expect(screen.getByRole('alert').textContent).toContain('The calls are not there yet.');
  expect(screen.queryByText('No contact fits.')).toBeNull();
});
