import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdInstance } from './hold-instance';

const KEY = Symbol.for('@vercel/request-context');
const holder: { [key: symbol]: unknown } = globalThis as never;

afterEach(() => {
  delete holder[KEY];
  vi.useRealTimers();
});

describe('an instance that is about to be suspended', () => {
  it('is held until the last connection was idle for long enough', async () => {
    vi.useFakeTimers();
    const held: Promise<void>[] = [];
    holder[KEY] = { get: () => ({ waitUntil: (work: Promise<void>) => held.push(work) }) };
    let isOver = false;
    holdInstance(5_000);
    await vi.advanceTimersByTimeAsync(4_000);
    holdInstance(5_000);
    await held[0];
    void held[1]?.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(4_900);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isOver).toBe(true);
  });

  it('is left alone elsewhere', () => {
    vi.useFakeTimers();
    holdInstance(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
