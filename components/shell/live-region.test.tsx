// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from './live-region';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function said(): string {
  return screen.getByRole('status').textContent ?? '';
}

test('keeps silent about what the page already says', () => {
  render(<LiveRegion message="214 of 300 done" />);
  act(() => vi.advanceTimersByTime(60_000));
  expect(said()).toBe('');
});

test('speaks the newest message at most once in its interval', () => {
  const { rerender } = render(<LiveRegion message="1 done" everyMs={20_000} />);
  act(() => vi.advanceTimersByTime(5_000));
  rerender(<LiveRegion message="2 done" everyMs={20_000} />);
  act(() => vi.advanceTimersByTime(5_000));
  rerender(<LiveRegion message="3 done" everyMs={20_000} />);
  act(() => vi.advanceTimersByTime(9_999));
  expect(said()).toBe('');
  act(() => vi.advanceTimersByTime(1));
  expect(said()).toBe('3 done');
});
