import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from './build-once';
import { findBrowser } from './find-browser';
import { binOf, nextBin, root } from './processes';
import { addScore, beginResults, endResults, runBrowser, runCheck, runUnit } from './suite';
import { findPostgres, startTempPostgres, type TempPostgres } from './temp-postgres';

/** What is tested in a browser on Postgres as well; `--long` runs all of it there. */
const ON_POSTGRES = ['e2e/launch-dial-plan.spec.ts', 'e2e/watch.spec.ts'];
const isLong = process.argv.includes('--long');

async function runEndToEnd(postgres: TempPostgres | null): Promise<void> {
  try {
    const browser = { CHROMIUM_PATH: findBrowser() };
    console.log('building for the end-to-end tests');
    await buildOnce();
    // What takes a minute for one thing is left to `--long`.
    const short = isLong ? [] : ['--grep-invert=@long'];
    await runBrowser('end to end', { env: browser, arguments: short });
    if (postgres === null) return;
    const env = { ...browser, E2E_DATABASE_URL: postgres.url };
    await runBrowser('end to end on Postgres', { env, arguments: isLong ? [] : ON_POSTGRES });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    addScore('end to end', { passed: 0, failed: 1, skipped: 0 });
  }
}

/** The unit tests that ask a database: on Postgres their SQL meets the server it is written for. */
function databaseTests(): string[] {
  return ['lib', 'app'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(room, path))
      .filter((path) => readFileSync(join(root, path), 'utf8').includes('openTestDb')),
  );
}

async function startPostgres(): Promise<TempPostgres | null> {
  const bin = findPostgres();
  if (bin === null) {
    console.log('no Postgres here: its tests are skipped, the others run on the embedded database');
    return null;
  }
  const postgres = await startTempPostgres(bin);
  console.log(`a Postgres of ${bin} runs for the tests on port ${postgres.port}`);
  return postgres;
}

beginResults();
await runCheck('lock', [join(root, '.ci', 'lock.mjs')]);
await runCheck('types', [nextBin(), 'typegen'], [binOf('typescript', 'bin/tsc'), '--noEmit']);
await runCheck('lint and format', [
  binOf('@biomejs/biome', 'bin/biome'),
  'ci',
  '--error-on-warnings',
  '.',
]);
const postgres = await startPostgres();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void postgres?.remove().finally(() => process.exit(1)));
}
try {
  const long = isLong ? { LONG_TESTS: '1' } : {};
  await runUnit('unit', { env: { TEST_DATABASE_URL: postgres?.url, ...long } });
  if (postgres) {
    const env = { TEST_DB: postgres.url, TEST_DATABASE_URL: postgres.url };
    await runUnit('unit on Postgres', { env, arguments: databaseTests() });
  }
  await runEndToEnd(postgres);
} finally {
  await postgres?.remove();
}
endResults();
