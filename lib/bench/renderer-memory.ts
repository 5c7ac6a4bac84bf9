import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const EVERY_MS = 200;

/** Megabytes a process holds in memory now (RSS); 0 once it is gone. */
function residentMegabytes(pid: number): number {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Watches the largest renderer process of a browser until `stop`, which tells its peak in megabytes. */
export async function watchRenderer(browser: Browser): Promise<{ stop: () => Promise<number> }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, ...pids.map(residentMegabytes));
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      look();
      await session.detach();
      return peak;
    },
  };
}
