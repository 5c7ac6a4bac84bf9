// @vitest-environment jsdom
import { onlineManager } from '@tanstack/react-query';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import { buildLive, buildReading, NOW } from './fixtures';
import {
  answerLive,
  answerUnchanged,
  giveBoxesHeight,
  openLive,
  refuse,
  serve,
} from './live-testing';

const drawn = vi.hoisted(() => ({ chart: 0 }));

vi.mock('next/navigation', () => ({
  usePathname: () => '/campaigns/camp-1',
  useRouter: () => ({ push: vi.fn() }),
}));
vi.mock('next/dynamic', async () => {
  const { memo } = await import('react');
  const Chart = memo(function Chart() {
    drawn.chart += 1;
    return <p>chart</p>;
  });
  return { default: () => Chart };
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  drawn.chart = 0;
  stubLayout();
  giveBoxesHeight();
});

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('opens with the sentence, the bar and the five counters', async () => {
  serve();
  openLive();
  await pass(0);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('March renewals, west');
  expect(screen.getByText('214 of 300').tagName).toBe('B');
  expect(screen.getByRole('img', { name: /^March renewals, west: Reached 131/ })).toBeTruthy();
  const tiles = within(screen.getByRole('list', { name: 'Counters' })).getAllByRole('listitem');
  expect(tiles.map((tile) => tile.textContent)).toEqual([
    'Scheduled44waiting for a slot',
    'Queued32handed to the carrier',
    'In progress10of 10 slots',
    'Ended2145.4 a minute',
    'Voicemail5827 % of ended',
  ]);
});

test('a counter Vapi did not send is a dash with its reason, never 0', async () => {
  serve();
  const tally = {
    audience: 300,
    scheduled: null,
    queued: null,
    inProgress: null,
    ended: 12,
    voicemail: null,
  };
  openLive(buildReading({ tally, outcomes: null }));
  await pass(0);
  const tiles = within(screen.getByRole('list', { name: 'Counters' })).getAllByRole('listitem');
  expect(tiles.map((tile) => tile.textContent)).toEqual([
    'Scheduled–not sent by Vapi',
    'Queued–not sent by Vapi',
    'In progress–not sent by Vapi',
    expect.stringMatching(/^Ended12/),
    'Voicemail–not sent by Vapi',
  ]);
  expect(screen.getByText('Not counted yet')).toBeTruthy();
});

test('a status nobody knows is shown in Vapi’s own word', async () => {
  serve();
  openLive(buildReading({ status: 'unknown', rawStatus: 'paused' }));
  await pass(0);
  expect(screen.getByText('Unknown status: paused')).toBeTruthy();
  expect(screen.queryByText('Ended', { selector: 'span.rounded-full' })).toBeNull();
});

test('a failing server keeps the numbers, says since when, and is asked again', async () => {
  const server = serve({ live: () => refuse('Dialboard is starting.') });
  openLive();
  await pass(5_100);
  expect(screen.getByText(/Not updated since/)).toBeTruthy();
  expect(screen.getByText(/Dialboard is starting\. The numbers below/)).toBeTruthy();
  expect(screen.getByText('214 of 300')).toBeTruthy();
  const before = server.count('/live');
  await pass(60_000);
  expect(server.count('/live')).toBeGreaterThan(before);
});

test('a window of another day says which, one of today does not', async () => {
  serve();
  const { unmount } = openLive();
  await pass(0);
  expect(screen.getByText(/^window/).textContent).not.toContain('Nov');
  unmount();
  const times = { earliestAt: '2026-11-20T10:00:00Z', latestAt: '2026-11-20T10:30:00Z' };
  openLive(buildReading({ ...times, status: 'ended' }));
  await pass(0);
  expect(screen.getByText(/^window/).textContent).toMatch(/^window Fri 20 Nov, \d\d:\d\d–/);
});

test('a browser that lost its network says so, and goes on by itself once it is back', async () => {
  const server = serve({
    live: () => (onlineManager.isOnline() ? answerUnchanged() : Response.error()),
  });
  openLive();
  act(() => onlineManager.setOnline(false));
  await pass(5_100);
  expect(screen.getByText(/Not updated since/)).toBeTruthy();
  act(() => onlineManager.setOnline(true));
  await pass(60_000);
  expect(screen.queryByText(/Not updated since/)).toBeNull();
  expect(server.count('/live')).toBeGreaterThan(1);
});

test('Vapi failing behind our server is said with its reason, and its end takes the note away', async () => {
  const headers = {
    'x-stale-since': new Date(NOW - 60_000).toISOString(),
    'x-stale-reason': 'Vapi does not answer',
  };
  const answers = [answerUnchanged(headers), answerUnchanged()];
  serve({ live: () => answers.shift() ?? answerUnchanged() });
  openLive();
  await pass(5_100);
  expect(screen.getByText(/Vapi does not answer\. The numbers below/)).toBeTruthy();
  await pass(5_100);
  expect(screen.queryByText(/Not updated since/)).toBeNull();
});

test('nothing is drawn again while nothing changes, and the ETag is sent', async () => {
  const server = serve();
  openLive();
  await pass(0);
  const before = drawn.chart;
  await pass(15_500);
  expect(server.count('/live')).toBe(3);
  expect(server.asked.at(-1)?.headers.get('if-none-match')).toBe('"7.c"');
  expect(drawn.chart).toBe(before);
  expect(server.count('/calls')).toBe(1);
});

test('a new version moves the numbers and reads the calls again', async () => {
  const outcomes = { ...(buildLive().outcomes ?? fail()), reached: 132, 'in-progress': 9 };
  const tally = { ...buildLive().tally, ended: 215, inProgress: 9 };
  const server = serve({ live: () => answerLive(buildLive({ tally, outcomes, version: 8 })) });
  openLive();
  await pass(5_200);
  expect(screen.getByText('215 of 300')).toBeTruthy();
  expect(server.asked.some(({ path }) => path.includes('/calls?v=8'))).toBe(true);
});

test('asks no more once the campaign is over', async () => {
  const over = buildLive({ status: 'ended', rawStatus: 'ended', version: 9 });
  const server = serve({ live: () => answerLive(over, { 'x-poll-ms': '0' }) });
  openLive();
  await pass(5_200);
  expect(screen.queryByRole('button', { name: 'Stop…' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Pause updates' })).toBeNull();
  await pass(120_000);
  expect(server.count('/live')).toBe(1);
});

test('a held picture does not move until it is let go', async () => {
  const server = serve();
  const { user } = openLive();
  await user.click(screen.getByRole('button', { name: 'Pause updates' }));
  await pass(30_000);
  expect(server.count('/live')).toBe(0);
  expect(screen.getByText(/, paused/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Resume updates' }));
  await pass(100);
  expect(server.count('/live')).toBe(1);
});

test('a campaign deleted at Vapi says so and offers no Stop', async () => {
  serve();
  openLive(buildReading({}, { isGone: true, pollMs: 0 }));
  await pass(0);
  expect(screen.getByText(/does not know this campaign any more/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stop…' })).toBeNull();
  expect(screen.getByText('214 of 300')).toBeTruthy();
});

test('who may only look is offered nothing to do', async () => {
  serve();
  openLive(buildReading(), { canOperate: false, canSeeContacts: false });
  await pass(0);
  expect(screen.queryByRole('button', { name: 'Stop…' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

function fail(): never {
  throw new Error('the fixture has outcomes');
}
