import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';

/** What the time axis shows, epoch ms. `now` and `deadline` are null where there is no such line. */
export type ChartSpan = { from: number; to: number; now: number | null; deadline: number | null };

type Known = {
  live: Pick<LiveCampaign, 'status' | 'series'>;
  forecast: Pick<Forecast, 'deadlineMs' | 'etaMs'>;
  nowMs: number;
};

const LEAST_MS = 60_000;
/** A window that lasts for days must not squeeze the first minutes into a line. */
const AHEAD_SHARE = 1.5;
const LEAST_AHEAD_MS = 10 * 60_000;

/** From the first point to the window's end while it runs; to the last point when it is over. */
export function chartSpan({ live, forecast, nowMs }: Known): ChartSpan | null {
  const from = live.series.points[0]?.at;
  const last = live.series.points.at(-1)?.at;
  if (from === undefined || last === undefined) return null;
  if (live.status !== 'in-progress') {
    return { from, to: Math.max(last, from + LEAST_MS), now: null, deadline: null };
  }
  const now = Math.max(nowMs, last);
  const { deadlineMs, etaMs } = forecast;
  const ahead = now + Math.max((now - from) * AHEAD_SHARE, LEAST_AHEAD_MS);
  const wanted = etaMs === null ? ahead : Math.max(ahead, etaMs);
  const to = Math.max(Math.min(deadlineMs ?? wanted, wanted), now, from + LEAST_MS);
  return { from, to, now, deadline: isWithin(deadlineMs, { from, to }) ? deadlineMs : null };
}

function isWithin(at: number | null, { from, to }: Pick<ChartSpan, 'from' | 'to'>): at is number {
  return at !== null && at > from && at <= to;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEPS = [
  ...[5_000, 15_000, 30_000],
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12, 24, 48, 168, 672].map((n) => n * HOUR),
];

/** How high the chart reaches: to everyone, unless so few were dialled that they would be a line. */
export function countTop(highest: number, audience: number): number {
  if (highest >= audience * 0.4) return Math.max(1, audience);
  const step = COUNT_STEPS.find((candidate) => highest / candidate <= 4) ?? highest;
  return Math.max(1, Math.min(audience, Math.ceil(highest / step) * step));
}

/** Readable steps up to the whole, which always is one: `0, 100, 200, 300`; `0, 40, 80, 138`. */
export function countTicks(whole: number): number[] {
  const step = COUNT_STEPS.find((candidate) => whole / candidate <= 4) ?? Math.ceil(whole / 4);
  const ticks: number[] = [];
  // A step close under the whole would stand on its label.
  for (let count = 0; count <= whole - step * 0.4; count += step) ticks.push(count);
  return [...ticks, whole];
}

const COUNT_STEPS = [1, 10, 100, 1_000, 10_000].flatMap((ten) => [1, 2, 5].map((n) => n * ten));

/** Readable instants inside the span, at most `most`. */
export function timeTicks({ from, to }: Pick<ChartSpan, 'from' | 'to'>, most: number): number[] {
  const step = STEPS.find((candidate) => (to - from) / candidate <= most - 1) ?? 2688 * HOUR;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks;
}
