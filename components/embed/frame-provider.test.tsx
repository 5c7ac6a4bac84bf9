// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameProvider } from './frame-provider';

const setTheme = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ usePathname: () => '/embed/campaigns' }));
vi.mock('next-themes', () => ({ useTheme: () => ({ setTheme }) }));

const PORTAL = 'https://portal.example.com';
const PORTALS = [PORTAL];
const parent = { postMessage: vi.fn() };

beforeEach(() => {
  parent.postMessage.mockClear();
  setTheme.mockClear();
  vi.stubGlobal('parent', parent);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: () => void) {}
      observe() {
        this.tell();
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function hear(data: unknown, { source, origin }: { source: unknown; origin: string }) {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  act(() => void window.dispatchEvent(event));
}

test('the portal alone is told, at its own origin', () => {
  render(<FrameProvider portals={PORTALS}>rows</FrameProvider>);
  expect(parent.postMessage.mock.calls).toEqual(
    expect.arrayContaining([
      [{ source: 'dialboard', v: 1, type: 'ready' }, PORTAL],
      [{ source: 'dialboard', v: 1, type: 'navigate', path: '/embed/campaigns' }, PORTAL],
      [{ source: 'dialboard', v: 1, type: 'height', height: 0 }, PORTAL],
    ]),
  );
  expect(new Set(parent.postMessage.mock.calls.map(([, origin]) => origin))).toEqual(
    new Set([PORTAL]),
  );
});

test('nobody is told when the portal is not known', () => {
  render(<FrameProvider portals={[PORTAL, 'https://second.example.com']}>rows</FrameProvider>);
  expect(parent.postMessage).not.toHaveBeenCalled();
});

test('the parent sets the theme; a sibling and a stranger do not', () => {
  render(<FrameProvider portals={PORTALS}>rows</FrameProvider>);
  const theme = { to: 'dialboard', v: 1, type: 'theme', theme: 'dark', background: 'transparent' };
  hear(theme, { source: window, origin: PORTAL });
  hear(theme, { source: parent, origin: 'https://evil.example' });
  expect(setTheme).not.toHaveBeenCalled();
  hear(theme, { source: parent, origin: PORTAL });
  expect(setTheme).toHaveBeenCalledWith('dark');
  expect(document.documentElement.dataset.background).toBe('transparent');
});

test('a frame without an origin is told so instead of asking for a password', () => {
  vi.stubGlobal('origin', 'null');
  render(
    <FrameProvider portals={PORTALS}>
      <input aria-label="Password" />
    </FrameProvider>,
  );
  expect(screen.getByText('allow-same-origin')).toBeTruthy();
  expect(screen.queryByLabelText('Password')).toBeNull();
});
