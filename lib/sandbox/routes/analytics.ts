import type { Vapi } from '@vapi-ai/server-sdk';
import { Hono } from 'hono';
import type { Emulator } from '../emulator';
import { AnalyticsBody, type AnalyticsQuery } from '../rules/analytics-body';
import { parseWith } from '../rules/parse';
import { Refusal } from '../rules/refusal';
import type { World } from '../simulation/state';
import { findPeaks } from '../views/concurrency';
import { iso } from '../views/time';
import { readJson } from './body';
import type { SandboxEnv } from './env';

const hourMs = 3_600_000;
const stepsMs = {
  second: 1000,
  minute: 60_000,
  hour: hourMs,
  day: 24 * hourMs,
  week: 168 * hourMs,
};
const defaultRangeMs = 7 * 24 * hourMs;
const mostSteps = 10_000;

/** Only what Dialboard asks: the most simultaneous calls of the subscription, step by step. */
export function analyticsRoutes(emulator: Emulator): Hono<SandboxEnv> {
  return new Hono<SandboxEnv>().post('/', async (c) => {
    const { queries } = parseWith(AnalyticsBody, await readJson(c));
    const { world } = emulator;
    return c.json(
      queries.map((query) => answer(query, world)) satisfies Vapi.AnalyticsQueryResult[],
    );
  });
}

function answer(query: AnalyticsQuery, world: World): Vapi.AnalyticsQueryResult {
  const alias = concurrencyAlias(query);
  const { step = 'hour', timezone = 'UTC' } = query.timeRange ?? {};
  const end = query.timeRange?.end ? Date.parse(query.timeRange.end) : world.now;
  const start = query.timeRange?.start ? Date.parse(query.timeRange.start) : end - defaultRangeMs;
  const stepMs = stepsMs[step];
  if ((end - start) / stepMs > mostSteps) throw Refusal.badRequest('timeRange has too many steps');
  const peaks = findPeaks(world.calls.values(), { start, end, stepMs });
  return {
    name: query.name,
    timeRange: { start: iso(start), end: iso(end), step, timezone },
    result: peaks.map(({ at, concurrency }) => ({ date: iso(at), [alias]: concurrency })),
  } satisfies Vapi.AnalyticsQueryResult;
}

function concurrencyAlias({ table, operations }: AnalyticsQuery): string {
  const [operation] = operations;
  const isKnown =
    table === 'subscription' &&
    operation?.column === 'concurrency' &&
    operation.operation === 'max';
  if (!isKnown || operations.length > 1) {
    throw Refusal.badRequest('The emulator answers max of concurrency on table subscription only');
  }
  return operation.alias ?? 'maxConcurrency';
}
