import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const advice = `no Chromium was found. Install one of these, then run the tests again:
  Debian, Ubuntu   sudo apt-get install chromium
  anywhere         npx playwright install chromium
  or               set CHROMIUM_PATH to the browser you have`;

/** The Chromium to test in: CHROMIUM_PATH, Playwright's, the system's, or Debian's installed now by root. */
export function findBrowser(): string {
  const asked = process.env.CHROMIUM_PATH;
  const found = [asked ?? '', chromium.executablePath(), ...known].find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return installWithApt();
  throw new Error(advice);
}

function installWithApt(): string {
  console.log('no Chromium here: installing the one of Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const found = known.find((path) => existsSync(path));
  if (!found) throw new Error(advice);
  return found;
}
