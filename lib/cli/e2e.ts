import { buildOnce } from './build-once';
import { findBrowser } from './find-browser';
import { binOf, runNode } from './processes';

// Builds when needed, then runs Playwright; arguments are handed on (`npm run e2e -- -g launch`).
try {
  const browser = findBrowser();
  await buildOnce();
  process.exitCode = await runNode({
    args: [binOf('@playwright/test', 'cli.js'), 'test', '-c', 'e2e', ...process.argv.slice(2)],
    env: { CHROMIUM_PATH: browser },
  });
} catch (error) {
  console.error(`e2e: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
