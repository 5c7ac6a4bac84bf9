import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest, type Score } from './count-results';
import { binOf, root, runNode } from './processes';

const results = join(root, 'test-results');
const total: Score = { passed: 0, failed: 0, skipped: 0 };

export function beginResults(): void {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
}

/** Writes the sum so far: whoever interrupts the run still knows it. */
export function addScore(stage: string, score: Score): void {
  total.passed += score.passed;
  total.failed += score.failed;
  total.skipped += score.skipped;
  const skipped = score.skipped > 0 ? `, ${score.skipped} skipped` : '';
  console.log(`\n── ${stage}: ${score.passed} passed, ${score.failed} failed${skipped}\n`);
  writeFileSync(join(results, 'total.txt'), `${total.passed} passed, ${total.failed} failed\n`);
}

/** The last line, and what the command ends with. */
export function endResults(): void {
  if (total.skipped > 0) console.log(`${total.skipped} skipped; each says why above`);
  writeFileSync(join(results, 'whole'), '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** A stage that passes or fails as one. */
export async function runCheck(stage: string, ...steps: string[][]): Promise<void> {
  let code = 0;
  for (const args of steps) code ||= await runNode({ args });
  addScore(stage, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

export type Suite = { env?: Record<string, string | undefined>; arguments?: string[] };

export function runUnit(stage: string, { env = {}, arguments: own = [] }: Suite): Promise<void> {
  const file = reportOf(stage);
  return runSuite(stage, {
    args: [
      binOf('vitest', 'vitest.mjs'),
      'run',
      '--config=lib/testing/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...own,
    ],
    env,
    file,
    count: countVitest,
  });
}

export function runBrowser(stage: string, { env = {}, arguments: own = [] }: Suite): Promise<void> {
  const file = reportOf(stage);
  return runSuite(stage, {
    // A folder each: what a failed test left would be gone with the next stage.
    args: [
      binOf('@playwright/test', 'cli.js'),
      ...['test', '-c', 'e2e', `--output=test-results/${stage.replace(/\W+/g, '-')}`, ...own],
    ],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    file,
    count: countPlaywright,
  });
}

type Counted = {
  args: string[];
  env: Record<string, string | undefined>;
  file: string;
  count: typeof countVitest;
};

/** A stage that counts its tests. No report, or a bad exit without a failed test, counts as one failure. */
async function runSuite(stage: string, { args, env, file, count }: Counted): Promise<void> {
  const code = await runNode({ args, env });
  const score = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && score.failed === 0) score.failed = 1;
  addScore(stage, score);
}

const reportOf = (stage: string) => join(results, `${stage.replace(/\W+/g, '-')}.json`);
