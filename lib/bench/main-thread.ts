import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: unknown;
};

/** Tasks shorter than this are what a page does at rest: they would only flatter the quantile. */
const SHORTEST_MS = 1;

function mainThreads(events: TraceEvent[]): Set<string> {
  const named = events.filter(
    ({ name, args }) =>
      name === 'thread_name' && JSON.stringify(args ?? {}).includes('CrRendererMain'),
  );
  return new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
}

/** How long each task of a page's main thread took while `work` ran, in milliseconds. */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = mainThreads(traceEvents);
  return traceEvents
    .filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
    .filter(({ pid, tid }) => threads.has(`${pid} ${tid}`))
    .map(({ dur = 0 }) => dur / 1_000)
    .filter((ms) => ms >= SHORTEST_MS);
}
