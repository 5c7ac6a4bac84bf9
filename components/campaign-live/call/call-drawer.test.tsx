// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import { buildReading, NOW } from '../fixtures';
import { type Asked, answerCalls, giveBoxesHeight, openLive, refuse, serve } from '../live-testing';
import { buildView } from './call-fixtures';

vi.mock('next/navigation', () => ({
  usePathname: () => '/campaigns/camp-1',
  useRouter: () => ({ push: vi.fn() }),
}));
vi.mock('next/dynamic', () => ({ default: () => () => null }));

const play = vi.fn(async () => {});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  stubLayout();
  giveBoxesHeight();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => {});
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  play.mockClear();
  window.history.replaceState(null, '', '/');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** The server's calls routes: the page, one call, and its neighbours. */
function answerAll(change: Parameters<typeof buildView>[1] = {}) {
  return (asked: Asked) => {
    const { pathname } = new URL(asked.path, 'http://test');
    const around = /around\/(\d+)$/.exec(pathname);
    if (around) return Response.json(neighboursOf(Number(around[1])));
    const call = /calls\/call-(\d+)$/.exec(pathname);
    if (call) return Response.json(buildView(Number(call[1]), change));
    return answerCalls(asked);
  };
}

function neighboursOf(index: number) {
  const at = (position: number) => ({ position, callId: `call-${position}` });
  const previous = index === 0 ? null : at(index - 1);
  return { index, matching: 300, previous, next: at(index + 1) };
}

const drawer = () => screen.getByRole('dialog');

test('a click on a row opens its call, and the address says which', async () => {
  serve({ calls: answerAll() });
  const { user } = openLive();
  await pass(50);
  await user.click(screen.getByText('Contact 2'));
  await pass(50);
  expect(window.location.search).toBe('?call=call-2');
  expect(within(drawer()).getByRole('heading', { name: 'Contact 2' })).toBeTruthy();
  expect(drawer().textContent).toContain('Contact hung up');
  expect(drawer().textContent).toContain('customer-ended-call');
  expect(drawer().textContent).toContain('3 of 300');
  expect(drawer().textContent).toContain('$0.0688 is in no part');
  expect(drawer().textContent).toContain(
    'kept on the server as it may hold addresses or keys: server',
  );
});

test('a link opens it at once; J and K go on; Esc gives the focus to the row looked at last', async () => {
  window.history.replaceState(null, '', '/?call=call-4');
  serve({ calls: answerAll() });
  const { user } = openLive();
  await pass(100);
  expect(within(drawer()).getByRole('heading', { name: 'Contact 4' })).toBeTruthy();
  await user.keyboard('j');
  await pass(50);
  expect(within(drawer()).getByRole('heading', { name: 'Contact 5' })).toBeTruthy();
  await user.keyboard('k');
  await pass(50);
  await user.keyboard('k');
  await pass(50);
  expect(window.location.search).toBe('?call=call-3');
  await user.keyboard('{Escape}');
  await pass(50);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(window.location.search).toBe('');
  expect(document.activeElement?.textContent).toBe('Contact 3');
});

test('the arrow keys go from row to row, Enter opens', async () => {
  serve({ calls: answerAll() });
  const { user } = openLive();
  await pass(50);
  act(() => screen.getByRole('button', { name: 'Contact 0' }).focus());
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Contact 1');
  expect(screen.getByRole('button', { name: 'Contact 0' }).tabIndex).toBe(-1);
  await user.keyboard('{Enter}');
  await pass(50);
  expect(window.location.search).toBe('?call=call-1');
});

test('a transcript turn plays from its second; what is heard is marked', async () => {
  window.history.replaceState(null, '', '/?call=call-1');
  serve({ calls: answerAll() });
  const { user } = openLive();
  await pass(100);
  await user.click(within(drawer()).getByRole('button', { name: /Your plan renews/ }));
  expect(play).toHaveBeenCalledOnce();
  const position = within(drawer()).getByLabelText<HTMLInputElement>('Position in the recording');
  expect(position.value).toBe('8');
  const current = drawer().querySelector('[aria-current="true"]');
  expect(current?.textContent).toContain('Your plan renews in March.');
  await user.type(within(drawer()).getByLabelText('Search the transcript'), 'hello');
  expect(within(drawer()).getByText('2 of 4 lines')).toBeTruthy();
  expect([...drawer().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'Hello',
    'hello',
  ]);
  act(() => drawer().focus());
  await user.keyboard('j');
  await pass(50);
  const next = within(drawer()).getByLabelText<HTMLInputElement>('Position in the recording');
  expect(next.value).toBe('0');
  expect(drawer().querySelector('[aria-current="true"]')).toBeNull();
});

test('a recording that does not play says why in the server’s words', async () => {
  window.history.replaceState(null, '', '/?call=call-1');
  serve({
    calls: (asked) =>
      asked.path.includes('/recording')
        ? refuse('It is past its retention.', 404)
        : answerAll()(asked),
  });
  openLive();
  await pass(100);
  act(() => {
    document.querySelector('audio')?.dispatchEvent(new Event('error'));
  });
  await pass(50);
  expect(within(drawer()).getByRole('alert').textContent).toContain('past its retention');
});

test('what was not sent is named, and nothing is played', async () => {
  window.history.replaceState(null, '', '/?call=call-1');
  const none = { analysis: null, cost: null, turns: null, variables: null, answeredAt: null };
  serve({ calls: answerAll({ ...none, hasRecording: false, overrides: [] }) });
  openLive();
  await pass(100);
  expect(within(drawer()).getAllByText('Not sent by Vapi.').length).toBe(5);
  expect(within(drawer()).getByText('None sent by Vapi.')).toBeTruthy();
  expect(document.querySelector('audio')).toBeNull();
});

test('a link to a call that is not there says so in the drawer', async () => {
  window.history.replaceState(null, '', '/?call=gone');
  serve({
    calls: (asked) =>
      asked.path.endsWith('/gone')
        ? refuse('This campaign has no such call.', 404)
        : answerAll()(asked),
  });
  openLive();
  await pass(100);
  expect(within(drawer()).getByRole('alert').textContent).toContain('no such call');
});

test('who may not see contacts is told so, and nothing is asked', async () => {
  window.history.replaceState(null, '', '/?call=call-1');
  const server = serve({ calls: answerAll() });
  openLive(buildReading(), { canSeeContacts: false });
  await pass(100);
  expect(drawer().textContent).toContain('shown to operators, approvers and administrators');
  expect(server.count('/calls/call-1')).toBe(0);
});

test('a contact without a call is shown by its place, with why', async () => {
  window.history.replaceState(null, '', '/?contact=8');
  const view = {
    ...buildView(7),
    content: null,
    why: 'Not dialled yet: the campaign has not begun.',
  };
  const row = { ...view.row, callId: null, outcome: 'scheduled', reason: null, rawReason: null };
  serve({
    calls: (asked) =>
      asked.path.endsWith('/contact/7') ? Response.json({ ...view, row }) : answerAll()(asked),
  });
  openLive();
  await pass(100);
  expect(drawer().textContent).toContain('Not dialled yet: the campaign has not begun.');
});

test('a call that goes on is read again until it is over', async () => {
  window.history.replaceState(null, '', '/?call=call-1');
  let reads = 0;
  serve({
    calls: (asked) => {
      if (!asked.path.endsWith('/call-1')) return answerAll()(asked);
      reads += 1;
      const isOver = reads > 2;
      return Response.json({ ...buildView(1, { isOver }), pollMs: isOver ? 0 : 5_000 });
    },
  });
  openLive();
  await pass(30_000);
  expect(reads).toBe(3);
});
