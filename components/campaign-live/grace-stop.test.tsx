// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import { buildLive, buildReading, NOW } from './fixtures';
import { answerLive, giveBoxesHeight, openLive, refuse, serve } from './live-testing';

const router = vi.hoisted(() => ({ push: vi.fn() }));
vi.mock('next/navigation', () => ({
  usePathname: () => '/campaigns/camp-1',
  useRouter: () => router,
}));
vi.mock('next/dynamic', () => ({ default: () => () => null }));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  router.push.mockReset();
  stubLayout();
  giveBoxesHeight();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const iso = (ms: number) => new Date(ms).toISOString();

const inGrace = () =>
  buildReading({
    status: 'scheduled',
    rawStatus: 'scheduled',
    earliestAt: iso(NOW + 161_000),
    graceUntil: iso(NOW + 161_000),
  });

test('before the first ring, Undo takes the launch back', async () => {
  const stopped = buildLive({ status: 'cancelled', rawStatus: 'cancelled', version: 8 });
  const server = serve({ live: () => answerLive(stopped, { 'x-poll-ms': '0' }) });
  const { user } = openLive(inGrace());
  expect(screen.getByText(/first call is placed in 2:41/)).toBeTruthy();
  expect(screen.getByText(/none of the 300 people is called/)).toBeTruthy();
  await pass(1_000);
  expect(screen.getByText(/first call is placed in 2:40/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo launch' }));
  await pass(100);
  expect(server.count('/api/launches/launch-1/undo', 'POST')).toBe(1);
  expect(screen.queryByRole('button', { name: 'Undo launch' })).toBeNull();
  expect(screen.getByText('Stopped')).toBeTruthy();
});

test('an Undo that failed says so and can be pressed again', async () => {
  serve({ post: () => refuse('Vapi did not confirm. Press Undo again.') });
  const { user } = openLive(inGrace());
  await user.click(screen.getByRole('button', { name: 'Undo launch' }));
  await pass(100);
  expect(screen.getByRole('alert').textContent).toBe('Vapi did not confirm. Press Undo again.');
  expect(screen.getByRole('button', { name: 'Undo launch' })).toBeTruthy();
});

test('the grace ends by itself when its time is up', async () => {
  serve();
  openLive(inGrace());
  await pass(162_000);
  expect(screen.queryByRole('button', { name: 'Undo launch' })).toBeNull();
});

async function askToStop(server: ReturnType<typeof serve>) {
  const { user } = openLive();
  await user.click(screen.getByRole('button', { name: 'Stop…' }));
  const dialog = screen.getByRole('alertdialog');
  return { user, dialog, stops: () => server.count('/stop', 'POST') };
}

test('Stop names the campaign and the people, and starts on the harmless button', async () => {
  const { dialog } = await askToStop(serve());
  expect(dialog.textContent).toContain('Stop “March renewals, west”?');
  expect(dialog.textContent).toContain(
    '10 live calls are allowed to finish; 76 people are not called.',
  );
  expect(document.activeElement?.textContent).toBe('Keep it running');
});

test('Stop can not be confirmed by the second half of a double click', async () => {
  const { user, dialog, stops } = await askToStop(serve());
  const confirm = within(dialog).getByRole('button', { name: 'Stop campaign' });
  expect(confirm).toHaveProperty('disabled', true);
  await user.click(confirm);
  expect(stops()).toBe(0);
  await pass(600);
  await user.dblClick(confirm);
  await pass(100);
  expect(stops()).toBe(1);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a Stop that failed stays open with the reason', async () => {
  const { user, dialog } = await askToStop(
    serve({ post: () => refuse('Vapi did not confirm the stop, so calls may go on.') }),
  );
  await pass(600);
  await user.click(within(dialog).getByRole('button', { name: 'Stop campaign' }));
  await pass(100);
  expect(within(dialog).getByRole('alert').textContent).toContain('so calls may go on');
  expect(within(dialog).getByRole('button', { name: 'Stop campaign' })).toBeTruthy();
});

test('Delete is refused while it runs, and leads home when it is done', async () => {
  serve();
  const running = openLive();
  await running.user.click(screen.getByRole('button', { name: 'More' }));
  const item = screen.getByRole('menuitem', { name: /Delete/ });
  expect(item.getAttribute('aria-disabled')).toBe('true');
  cleanup();

  const over = openLive(buildReading({ status: 'ended', rawStatus: 'ended' }, { pollMs: 0 }));
  over.deleteCampaign.mockResolvedValue({ ok: true, value: null });
  await over.user.click(screen.getByRole('button', { name: 'More' }));
  await over.user.click(screen.getByRole('menuitem', { name: 'Delete…' }));
  await pass(600);
  expect(screen.getByRole('alertdialog').textContent).toContain('Delete “March renewals, west”?');
  await over.user.click(screen.getByRole('button', { name: 'Delete campaign' }));
  await pass(100);
  expect(over.deleteCampaign).toHaveBeenCalledWith({ campaignId: 'camp-1' });
  expect(router.push).toHaveBeenCalledWith('/campaigns');
});

test('Rename keeps what was typed when it failed', async () => {
  serve();
  const { user, renameCampaign } = openLive();
  renameCampaign.mockResolvedValue({
    ok: false,
    failure: { code: 'refused-by-vapi', message: 'Vapi refused this.', requestId: 'r1' },
  });
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Rename…' }));
  const field = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, 'April');
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await pass(50);
  expect(renameCampaign).toHaveBeenCalledWith({ campaignId: 'camp-1', name: 'April' });
  expect(screen.getByRole('alert').textContent).toContain('Vapi refused this.');
  expect(field).toHaveProperty('value', 'April');
});
