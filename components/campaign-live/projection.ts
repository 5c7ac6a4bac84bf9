import type { Forecast } from '@/lib/campaign/forecast';
import type { ChartSpan } from './chart-span';

type Place = { at: number; count: number };

/** Where the dialling goes at the present pace. `isLate`: not everyone is dialled by the deadline. */
export type Projection = { from: Place; to: Place; isLate: boolean };

type Known = { forecast: Forecast; span: ChartSpan };

/** A straight line from the contacts dialled by now to the last one, or to the deadline; null without a pace. */
export function projectDialling({ forecast, span }: Known): Projection | null {
  const { audience, waiting, perMinute, etaMs, deadlineMs, leftOut } = forecast;
  const { now } = span;
  if (now === null || waiting === null || waiting === 0 || etaMs === null || !perMinute)
    return null;
  const from = { at: now, count: audience - waiting };
  const isLate = leftOut > 0 && deadlineMs !== null;
  const goal = isLate
    ? { at: deadlineMs, count: audience - leftOut }
    : { at: etaMs, count: audience };
  if (goal.at <= from.at) return null;
  return { from, to: cutAt(span.to, { from, goal }), isLate };
}

function cutAt(to: number, { from, goal }: { from: Place; goal: Place }): Place {
  if (goal.at <= to) return goal;
  const share = (to - from.at) / (goal.at - from.at);
  return { at: to, count: from.count + (goal.count - from.count) * share };
}
