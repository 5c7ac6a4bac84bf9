import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-results';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numFailedTestSuites: 0,
  success: true,
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };

describe('counting what the test tools report', () => {
  it('adds up tests', () => {
    expect(countVitest(vitest)).toEqual({ passed: 7, failed: 0, skipped: 1 });
    expect(countPlaywright(playwright)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('counts a file that would not load as a failure', () => {
    const broken = { ...vitest, numFailedTestSuites: 2, success: false };
    expect(countVitest(broken).failed).toBe(2);
    expect(countPlaywright({ ...playwright, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });

  it('counts a flaky test as failed', () => {
    const flaky = { ...playwright, stats: { ...playwright.stats, flaky: 2, unexpected: 1 } };
    expect(countPlaywright(flaky).failed).toBe(3);
  });
});
