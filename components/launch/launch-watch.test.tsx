// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { makeLaunchView } from '@/lib/testing/launches/launch-view';
import { LaunchWatch } from './launch-watch';

const replace = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }));

let answers: Record<string, () => Response>;
let keys = 0;

beforeEach(() => {
  replace.mockReset();
  answers = {};
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    const answer = answers[`${init?.method ?? 'GET'} ${path}`];
    return answer?.() ?? Response.json({ failure: { message: 'No.' } }, { status: 500 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each test has a key of its own: what was read is remembered by key. */
function freshView(changes: Parameters<typeof makeLaunchView>[0], part = {}): LaunchView {
  keys += 1;
  return makeLaunchView({ ...changes, key: `key-${keys}` }, part);
}

function watch(initial: LaunchView, props: { canOperate?: boolean; now?: LaunchView } = {}) {
  const { canOperate = true, now = initial } = props;
  answers[`GET /api/launches/${initial.key}`] ??= () =>
    Response.json(now, { headers: { etag: '"1"' } });
  const sendAgain = vi.fn(async () => ({ ok: true, value: null }) as const);
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <LaunchWatch
        initial={initial}
        serverNow={Date.parse('2026-11-22T15:02:19.000Z')}
        canOperate={canOperate}
        sendAgain={sendAgain}
      />
    </QueryClientProvider>,
  );
  return { sendAgain };
}

test('once Vapi has it, the live page follows by itself', async () => {
  const initial = freshView({});
  watch(initial, {
    now: makeLaunchView({ key: initial.key, state: 'confirmed' }, { vapiId: 'campaign-1' }),
  });
  await waitFor(() => expect(replace).toHaveBeenCalledWith('/campaigns/campaign-1'));
});

test('it stays while there is a campaign too many', async () => {
  watch(freshView({ state: 'confirmed', extraCampaigns: 1 }, { vapiId: 'campaign-1' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(replace).not.toHaveBeenCalled();
});

test('Undo asks once and shows what came of it', async () => {
  const initial = freshView({});
  watch(initial);
  const undone = vi.fn(() =>
    Response.json(makeLaunchView({ key: initial.key, isCancelRequested: true })),
  );
  answers[`POST /api/launches/${initial.key}/undo`] = undone;
  answers[`GET /api/launches/${initial.key}`] = undone;
  await userEvent.dblClick(screen.getByRole('button', { name: 'Undo: nobody is called' }));
  expect(await screen.findByText(/Undo is noted/, { selector: 'p' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
});

test('an Undo that fails says so and can be pressed again', async () => {
  const initial = freshView({});
  watch(initial);
  const message = 'Vapi did not confirm the stop.';
  answers[`POST /api/launches/${initial.key}/undo`] = () =>
    Response.json({ failure: { message } }, { status: 502 });
  await userEvent.click(screen.getByRole('button', { name: 'Undo: nobody is called' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.getByRole('button', { name: 'Undo: nobody is called' })).toBeTruthy();
});

test('a failing poll keeps what is on screen', async () => {
  const initial = freshView({ state: 'unknown' });
  answers[`GET /api/launches/${initial.key}`] = () =>
    Response.json({ failure: { message: 'The database does not answer.' } }, { status: 503 });
  watch(initial);
  expect(await screen.findByText(/The database does not answer/)).toBeTruthy();
  expect(screen.getByText(/It is not known whether the campaign exists/)).toBeTruthy();
});

test('while unknown it can be stopped in advance, and sent again only when the server allows it', () => {
  watch(freshView({ state: 'unknown' }));
  expect(screen.getByRole('button', { name: 'Stop it if it appears' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Send again/ })).toBeNull();
});

test('sending again takes a dialog, a tick and a button, all by keyboard', async () => {
  const initial = freshView({ state: 'unknown', canRetry: true });
  const { sendAgain } = watch(initial);
  const user = userEvent.setup();
  screen.getByRole('button', { name: 'Send again…' }).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('300 contacts may be called twice');
  expect(screen.getByRole('button', { name: 'Send again' })).toHaveProperty('disabled', true);
  screen.getByRole('checkbox').focus();
  await user.keyboard(' ');
  screen.getByRole('button', { name: 'Send again' }).focus();
  await user.keyboard('{Enter}');
  expect(sendAgain).toHaveBeenCalledExactlyOnceWith({ key: initial.key, isDoublingAccepted: true });
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('somebody who only watches gets no buttons', () => {
  watch(freshView({ state: 'unknown', canRetry: true }), { canOperate: false });
  expect(screen.queryByRole('button')).toBeNull();
});
