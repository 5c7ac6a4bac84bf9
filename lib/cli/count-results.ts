import { z } from 'zod';

export type Score = { passed: number; failed: number; skipped: number };

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
});

/** A file that could not even be loaded has no failed test, so it counts as one. */
export function countVitest(report: unknown): Score {
  const read = VitestReport.parse(report);
  const failed = read.numFailedTests || (read.success ? 0 : Math.max(1, read.numFailedTestSuites));
  return { passed: read.numPassedTests, failed, skipped: read.numPendingTests };
}

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A test that needed a second try has failed: nothing here is retried to hide a flake. */
export function countPlaywright(report: unknown): Score {
  const { stats, errors } = PlaywrightReport.parse(report);
  const failed = stats.unexpected + stats.flaky || (errors.length > 0 ? 1 : 0);
  return { passed: stats.expected, failed, skipped: stats.skipped };
}
