import { describe, expect, it } from 'vitest';
import { findDeadline } from './deadline';

const MINUTE = 60_000;
const facts = { startMs: 0, latestMs: null, retryWindowMs: 60 * MINUTE, nowMs: 0, queued: 5 };

describe('when Vapi dials nobody any more', () => {
  it('is a retry window after the start, or the end of the window', () => {
    expect(findDeadline(facts)).toBe(60 * MINUTE);
    expect(findDeadline({ ...facts, latestMs: 20 * MINUTE })).toBe(20 * MINUTE);
    expect(findDeadline({ ...facts, latestMs: 90 * MINUTE })).toBe(60 * MINUTE);
  });

  it('is not known when it dials on past that', () => {
    expect(findDeadline({ ...facts, nowMs: 62 * MINUTE })).toBeNull();
  });

  it('stands when nobody is queued any more, or the hour is just over', () => {
    expect(findDeadline({ ...facts, nowMs: 62 * MINUTE, queued: 0 })).toBe(60 * MINUTE);
    expect(findDeadline({ ...facts, nowMs: 62 * MINUTE, queued: null })).toBe(60 * MINUTE);
    expect(findDeadline({ ...facts, nowMs: 60 * MINUTE + 1 })).toBe(60 * MINUTE);
  });
});
