import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttleLatest } from './throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sends the first at once, then the latest, and nothing twice', () => {
  const sent: number[] = [];
  const heights = throttleLatest<number>(100, (height) => void sent.push(height));
  for (const height of [500, 510, 520, 530]) heights.push(height);
  expect(sent).toEqual([500]);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([500, 530]);
  heights.push(530);
  vi.advanceTimersByTime(500);
  expect(sent).toEqual([500, 530]);
  heights.push(500);
  heights.push(400);
  heights.cancel();
  vi.advanceTimersByTime(500);
  expect(sent).toEqual([500, 530, 500]);
});
