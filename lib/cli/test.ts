import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from './build-once';
import { countPlaywright, countVitest, type Score } from './count-results';
import { findBrowser } from './find-browser';
import { binOf, nextBin, root, runNode } from './processes';

const results = join(root, 'test-results');
const unitFile = join(results, 'unit.json');
const e2eFile = join(results, 'e2e.json');
const total: Score = { passed: 0, failed: 0, skipped: 0 };

function add(stage: string, score: Score): void {
  total.passed += score.passed;
  total.failed += score.failed;
  total.skipped += score.skipped;
  const skipped = score.skipped > 0 ? `, ${score.skipped} skipped` : '';
  console.log(`\n── ${stage}: ${score.passed} passed, ${score.failed} failed${skipped}\n`);
  writeFileSync(join(results, 'total.txt'), `${total.passed} passed, ${total.failed} failed\n`);
}

/** A stage that passes or fails as one. */
async function runCheck(stage: string, ...steps: string[][]): Promise<void> {
  let code = 0;
  for (const args of steps) code ||= await runNode({ args });
  add(stage, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

/** A stage that counts its tests. No report, or a bad exit without a failed test, counts as one failure. */
async function runSuite(
  stage: string,
  suite: { args: string[]; env?: Record<string, string>; file: string; count: typeof countVitest },
): Promise<void> {
  const code = await runNode({ args: suite.args, ...(suite.env ? { env: suite.env } : {}) });
  const isThere = existsSync(suite.file);
  const score = isThere
    ? suite.count(JSON.parse(readFileSync(suite.file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && score.failed === 0) score.failed = 1;
  add(stage, score);
}

async function runEndToEnd(): Promise<void> {
  try {
    const browser = findBrowser();
    console.log('building for the end-to-end tests');
    await buildOnce();
    await runSuite('end to end', {
      args: [binOf('@playwright/test', 'cli.js'), 'test', '-c', 'e2e'],
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile },
      file: e2eFile,
      count: countPlaywright,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    add('end to end', { passed: 0, failed: 1, skipped: 0 });
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await runCheck('lock', [join(root, '.ci', 'lock.mjs')]);
await runCheck('types', [nextBin(), 'typegen'], [binOf('typescript', 'bin/tsc'), '--noEmit']);
await runCheck('lint and format', [
  binOf('@biomejs/biome', 'bin/biome'),
  'ci',
  '--error-on-warnings',
  '.',
]);
await runSuite('unit', {
  args: [
    binOf('vitest', 'vitest.mjs'),
    'run',
    '--config=lib/testing/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ],
  file: unitFile,
  count: countVitest,
});
await runEndToEnd();
if (total.skipped > 0) console.log(`${total.skipped} skipped; each says why above`);
writeFileSync(join(results, 'whole'), '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
