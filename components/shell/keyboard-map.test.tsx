// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeyboardMap } from './keyboard-map';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

beforeEach(() => {
  localStorage.clear();
  push.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(canOperate = true) {
  render(
    <main>
      <input type="search" aria-label="Search" />
      <KeyboardMap canOperate={canOperate} />
    </main>,
  );
}

const press = (key: string, more: KeyboardEventInit = {}, at: Element = document.body) =>
  fireEvent.keyDown(at, { key, ...more });

test('? opens the map, and its keys act', () => {
  open();
  press('c');
  expect(push).toHaveBeenLastCalledWith('/campaigns');
  press('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  (document.activeElement as HTMLElement).blur();
  press('?', { shiftKey: true });
  expect(screen.getByRole('dialog', { name: 'Keyboard' }).textContent).toContain('New campaign');
});

test('keys do nothing while somebody types, holds a modifier, or a dialog is open', () => {
  open();
  press('n', {}, screen.getByRole('searchbox'));
  press('n', { ctrlKey: true });
  press('?');
  press('n');
  expect(push).not.toHaveBeenCalled();
});

test('they can be switched off, and stay off', () => {
  open();
  press('?');
  fireEvent.click(screen.getByRole('switch', { name: /act on every page/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  press('n');
  expect(push).not.toHaveBeenCalled();
  cleanup();
  open();
  press('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a viewer is not led to what the role does not open', () => {
  open(false);
  press('n');
  expect(push).not.toHaveBeenCalled();
  press('?', { shiftKey: true });
  expect(screen.getByRole('dialog', { name: 'Keyboard' }).textContent).not.toContain(
    'New campaign',
  );
});
